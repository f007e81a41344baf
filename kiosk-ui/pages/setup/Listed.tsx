import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/Button/Button.tsx';
import { t } from '../../shared/words/words.ts';
import { change, flaws } from './draft.ts';
import { Flawed } from './Fields.tsx';
import './Listed.css';

interface ListedProps<T> {
    /** The path of the list. */
    readonly at: string;
    readonly title: string;
    readonly things: readonly T[];
    readonly nameOf: (thing: T) => string;
    /** One more, to begin with. */
    readonly fresh: () => T;
    readonly add: string;
    readonly form: (thing: T, at: string) => ComponentChildren;
    /** What else is so as soon as one more is there. */
    readonly onAdded?: (thing: T) => void;
}

/** Things of one kind, each of which opens to its form; one more can be added and any taken away. */
export function Listed<T>({ at, title, things, nameOf, fresh, add, form, onAdded }: ListedProps<T>) {
    /** How many there were when one was added here: whoever adds one means to say what it is. */
    const added = useSignal(-1);
    const addOne = () => {
        const thing = fresh();
        added.value = things.length;
        change(at, [...things, thing]);
        onAdded?.(thing);
    };
    return (
        <section class="card set-up__card">
            <h2>{title}</h2>
            {things.map((thing, index) => (
                <One key={index} at={`${at}/${index}`} name={nameOf(thing)} fresh={index === added.value}>
                    {form(thing, `${at}/${index}`)}
                </One>
            ))}
            <Button onClick={addOne}>{add}</Button>
        </section>
    );
}

interface OneProps {
    readonly at: string;
    readonly name: string;
    readonly fresh: boolean;
    readonly children: ComponentChildren;
}

function One({ at, name, fresh, children }: OneProps) {
    const whole = useRef<HTMLDetailsElement>(null);
    useEffect(() => {
        if (!fresh || !whole.current) return;
        whole.current.open = true;
        whole.current.querySelector<HTMLElement>('input, select')?.focus();
    }, []);
    const takeAway = () => {
        // What comes after takes its place, and nobody has opened that
        if (whole.current) whole.current.open = false;
        change(at, undefined);
    };
    const own = flaws.value.find(({ field }) => field === at);
    const within = flaws.value.some(({ field }) => field === at || field?.startsWith(`${at}/`));
    return (
        <details class="one" ref={whole} open={within || undefined}>
            <summary>
                <span>{name}</span>
            </summary>
            <div class="fields">
                {own?.detail && <Flawed id={`${at}-flaw`} text={own.detail} />}
                {children}
                <Button look="danger" class="field--wide" onClick={takeAway}>
                    {t('set-up.take-away', { name })}
                </Button>
            </div>
        </details>
    );
}
