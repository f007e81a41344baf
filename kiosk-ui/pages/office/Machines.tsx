import { useEffect } from 'preact/hooks';
import { Button } from '../../shared/Button/Button.tsx';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { now } from '../../shared/dates/now.ts';
import { Status } from '../../shared/Status/Status.tsx';
import { t } from '../../shared/words/words.ts';
import { asked, machines, reload, stateOf, watchMachines, type Machine } from './machines.ts';

const LOOKS = { well: 'good', gone: 'bad', faulty: 'watch', never: 'idle' } as const;

/** The screens and kiosks of the branch: who is well, who fell silent, which hall has no voice. */
export function Machines() {
    useEffect(watchMachines, []);
    if (!machines.value) return null;
    return (
        <section class="card machines">
            <h2>{t('machines.title')}</h2>
            {machines.value.length === 0 && <p class="soft">{t('machines.none')}</p>}
            <ul>
                {machines.value.map((machine) => (
                    <One key={machine.device} machine={machine} />
                ))}
            </ul>
        </section>
    );
}

function One({ machine }: { readonly machine: Machine }) {
    const { device, kind, name, place, health } = machine;
    const state = stateOf(machine, now.value);
    return (
        <li class="machines__one">
            <b>{name || t(`machines.kind-${kind}`)}</b>
            <span class="soft">
                <bdi dir="ltr">{device}</bdi> {place}
            </span>
            <Status kind={LOOKS[state]}>{t(`machines.state-${state}`)}</Status>
            <span class="soft">
                {health && t('machines.told', { day: dayOf(health.toldAt), time: timeOfDay(health.toldAt) })} <bdi dir="ltr">{health?.release}</bdi>
            </span>
            {health?.voice && <span class={health.voice === 'spoken' ? 'soft' : 'machines__warning'}>{t(`machines.voice-${health.voice}`)}</span>}
            {health?.fault && (
                <span class="machines__warning">
                    {t('machines.fault')} <bdi dir="ltr">{health.fault}</bdi>
                </span>
            )}
            {health && (
                <Button disabled={asked.value.has(device)} onClick={() => void reload(machine)}>
                    {t(asked.value.has(device) ? 'machines.asked' : 'machines.reload')}
                </Button>
            )}
        </li>
    );
}
