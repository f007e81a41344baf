import { Button } from '../../shared/Button/Button.tsx';
import { dayOf } from '../../shared/dates/dates.ts';
import { serviceOf } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import type { Meter, Requirement } from './said.ts';
import { abolish, busy, countRepeats, mayChange } from './voice.ts';

/** What to abolish or to put online first, by the hours that visitors lose for it. */
export function Papers({ meter }: { readonly meter: Meter }) {
    return (
        <section class="card voice__card" aria-labelledby="papers">
            <h2 id="papers">{t('voice.papers')}</h2>
            <p class="soft">{t('voice.papers-how')}</p>
            {meter.requirements.length === 0 && <p>{t('voice.papers-none')}</p>}
            <ol>
                {meter.requirements.map((one) => (
                    <li key={one.paper ?? ''}>
                        <Paper one={one} done={meter.abolished.some((gone) => gone.paper === one.paper)} />
                    </li>
                ))}
            </ol>
            {meter.abolished.length > 0 && <h3>{t('voice.abolished')}</h3>}
            <ul>
                {meter.abolished.map((one) => (
                    <li key={one.paper}>{t('voice.effect', { paper: named(one.names), day: dayOf(one.day), before: one.before.percent, after: one.after.percent, low: one.low, high: one.high })}</li>
                ))}
            </ul>
            <Repeats meter={meter} />
        </section>
    );
}

function Paper({ one, done }: { readonly one: Requirement; readonly done: boolean }) {
    return (
        <div class="voice__paper">
            <span>
                <b>{one.names ? named(one.names) : t('voice.paper-unnamed')}</b> {t('voice.paper-costs', { visits: one.visits, hours: one.hours })}{' '}
                <small class="soft">{one.services.map((service) => named(serviceOf(service)?.names)).join(' · ')}</small>
            </span>
            {one.paper && !done && mayChange() && (
                <Button busy={busy.value} onClick={() => void abolish(one.paper ?? '')}>
                    {t('voice.abolish')}
                </Button>
            )}
        </div>
    );
}

function Repeats({ meter }: { readonly meter: Meter }) {
    return (
        <>
            <h3>{t('voice.repeats')}</h3>
            <p class="soft">{meter.keyDestroyedAt ? t('voice.repeats-key', { day: dayOf(meter.keyDestroyedAt) }) : t('voice.repeats-how')}</p>
            <ul>
                {meter.repeats.map((one) => (
                    <li key={one.service}>{t('voice.repeats-of', { service: named(serviceOf(one.service)?.names), people: one.people, visits: one.visits })}</li>
                ))}
            </ul>
            {mayChange() && (
                <Button busy={busy.value} onClick={() => void countRepeats(!meter.countsRepeats)}>
                    {t(meter.countsRepeats ? 'voice.repeats-off' : 'voice.repeats-on')}
                </Button>
            )}
        </>
    );
}
