import type { ComponentChildren } from 'preact';
import { Button } from '../../shared/Button/Button.tsx';
import { t } from '../../shared/words/words.ts';
import { change, flaws } from './draft.ts';
import { Flawed } from './Fields.tsx';

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
}

/** Things of one kind, each of which opens to its form; one more can be added and any taken away. */
export function Listed<T>({ at, title, things, nameOf, fresh, add, form }: ListedProps<T>) {
    return (
        <section class="card set-up__card">
            <h2>{title}</h2>
            {things.map((thing, index) => (
                <One key={index} at={`${at}/${index}`} name={nameOf(thing)}>
                    {form(thing, `${at}/${index}`)}
                </One>
            ))}
            <Button onClick={() => change(at, [...things, fresh()])}>{add}</Button>
        </section>
    );
}

function One({ at, name, children }: { readonly at: string; readonly name: string; readonly children: ComponentChildren }) {
    const own = flaws.value.find(({ field }) => field === at);
    const within = flaws.value.some(({ field }) => field === at || field?.startsWith(`${at}/`));
    return (
        <details class="one" open={within || undefined}>
            <summary>
                <span>{name}</span>
            </summary>
            <div class="fields">
                {own?.detail && <Flawed id={`${at}-flaw`} text={own.detail} />}
                {children}
                <Button look="danger" class="field--wide" onClick={() => change(at, undefined)}>
                    {t('set-up.take-away', { name })}
                </Button>
            </div>
        </details>
    );
}
