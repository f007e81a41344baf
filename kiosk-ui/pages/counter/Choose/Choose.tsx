import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../shared/Button/Button.tsx';
import { branch, counterLabel, hallNames, live, serviceOf } from '../../../shared/office/office.ts';
import { Status } from '../../../shared/Status/Status.tsx';
import { named, t } from '../../../shared/words/words.ts';
import { pressed } from '../presses.ts';
import { Told } from '../Told/Told.tsx';
import { Key } from '../Key/Key.tsx';
import { lastCounter, openCounter, sitDown } from './opening.ts';
import './Choose.css';

/** The morning's first question: at which counter, and for which services. */
export function Choose() {
    const chosen = useSignal(lastCounter(live.value?.counters ?? []));
    const left = useSignal<ReadonlySet<string>>(new Set());
    const counter = live.value?.counters.find((one) => one.counter === chosen.value);
    const all = branch.value?.counters.find((one) => one.id === chosen.value)?.services ?? [];
    const services = all.filter((id) => !left.value.has(id));
    const submit = (event: Event) => {
        event.preventDefault();
        if (!counter || services.length === 0) return;
        if (counter.state === 'closed') void openCounter(counter.counter, services.length === all.length ? undefined : services);
        else void sitDown(counter.counter);
    };
    return (
        <main class="choose">
            <form class="card choose__card" onSubmit={submit}>
                <h1>{t('counter.choose-title')}</h1>
                <p class="soft">{t('counter.choose-hint')}</p>
                <Told />
                <Counters chosen={chosen.value} onChoose={(id) => ((chosen.value = id), (left.value = new Set()))} />
                {counter?.state === 'closed' && <Services all={all} left={left.value} onChange={(next) => (left.value = next)} />}
                <Button look="main" type="submit" busy={pressed.value !== undefined}>
                    {counter ? t(counter.state === 'closed' ? 'counter.open-it' : 'counter.take-it', { counter: counterLabel(counter.counter) }) : t('counter.choose-title')}
                    <Key>Enter</Key>
                </Button>
            </form>
        </main>
    );
}

/** What the keyboard marks is what Enter takes, on the first morning too, when this computer remembers no counter. */
function Counters({ chosen, onChoose }: { readonly chosen: string | undefined; readonly onChoose: (id: string) => void }) {
    const group = useRef<HTMLFieldSetElement>(null);
    useEffect(() => group.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus(), []);
    return (
        <fieldset class="choose__counters" ref={group}>
            <legend class="unseen">{t('counter.choose-title')}</legend>
            {live.value?.counters.map((counter) => (
                <label key={counter.counter} class="choose__counter">
                    <input
                        type="radio"
                        name="counter"
                        value={counter.counter}
                        checked={counter.counter === chosen}
                        onChange={() => onChoose(counter.counter)}
                        onFocus={() => counter.counter !== chosen && onChoose(counter.counter)}
                    />
                    <b class="choose__label">{counterLabel(counter.counter)}</b>
                    <span class="soft">{named(hallNames(counter.hall))}</span>
                    <Status kind={counter.state === 'open' ? 'good' : counter.state === 'paused' ? 'watch' : 'idle'}>
                        {t(`counter.state-${counter.state}`)}
                    </Status>
                </label>
            ))}
        </fieldset>
    );
}

interface ServicesProps {
    readonly all: readonly string[];
    readonly left: ReadonlySet<string>;
    readonly onChange: (left: ReadonlySet<string>) => void;
}

function Services({ all, left, onChange }: ServicesProps) {
    const toggle = (id: string) => {
        const next = new Set(left);
        if (!next.delete(id)) next.add(id);
        onChange(next);
    };
    return (
        <fieldset class="choose__services">
            <legend>{t('counter.services-here')}</legend>
            {all.map((id) => (
                <label key={id} class="choose__service">
                    <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                    {named(serviceOf(id)?.names) || id}
                </label>
            ))}
        </fieldset>
    );
}
