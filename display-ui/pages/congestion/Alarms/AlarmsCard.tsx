import { timeOfDay, dayOf } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { Status, type StatusKind } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { alarms, type Alarm, type Alarms, type Taken } from '../ahead.ts';
import { ThresholdForm } from './ThresholdForm.tsx';
import './AlarmsCard.css';

const SHOWN = 5;
const KINDS = { hit: 'good', false: 'watch', missed: 'bad' } satisfies Record<string, StatusKind>;

/** What was warned of and came, how good the warnings are, and what following advice was worth. */
export function AlarmsCard() {
    const known = alarms.value;
    if (!known) return null;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.alarms')}</h2>
                <span class="manager__note">
                    {t('congestion.alarms-note', { index: Math.round(known.threshold.index), percent: Math.round(100 * known.threshold.likely) })}
                </span>
            </div>
            <Score known={known} />
            <ThresholdForm key={`${known.threshold.index}/${known.threshold.likely}`} now={known.threshold} />
            <ul class="alarms">
                {known.alarms.slice(0, SHOWN).map((alarm) => (
                    <One key={alarm.at} alarm={alarm} />
                ))}
                {known.alarms.length === 0 && <li class="soft">{t('congestion.alarms-none')}</li>}
            </ul>
            {known.taken.length > 0 && <h3>{t('congestion.taken')}</h3>}
            <ul class="alarms">
                {known.taken.slice(0, SHOWN).map((taken) => (
                    <Done key={taken.at + taken.action.id} taken={taken} />
                ))}
            </ul>
        </section>
    );
}

function Score({ known }: { readonly known: Alarms }) {
    const { looks, hit, missed, skill, leadMinutes } = known.score;
    return (
        <p>
            {t('congestion.score', { hit, missed, wrong: known.score.false })} {leadMinutes !== undefined && t('congestion.score-lead', { minutes: leadMinutes })}{' '}
            {worth(looks, skill)}
        </p>
    );
}

/** Of looks at a hall that was never full nobody can say how good they were. */
function worth(looks: number, skill: number | undefined): string {
    if (skill !== undefined) return t('congestion.score-skill', { percent: Math.round(100 * skill), looks });
    return looks === 0 ? t('congestion.score-none') : t('congestion.score-quiet', { looks });
}

function One({ alarm }: { readonly alarm: Alarm }) {
    return (
        <li>
            <span>
                {dayOf(alarm.at)} {timeOfDay(alarm.at)}
            </span>
            {alarm.outcome === 'missed' ? null : <span>{t('congestion.alarm-said', { percent: Math.round(100 * alarm.likely), index: Math.round(alarm.index) })}</span>}
            {alarm.action && <span>{named(alarm.action.sentence)}</span>}
            {alarm.outcome ? <Status kind={KINDS[alarm.outcome]}>{t(`congestion.alarm-${alarm.outcome}`)}</Status> : <Status kind="idle">{t('congestion.alarm-open')}</Status>}
        </li>
    );
}

function Done({ taken }: { readonly taken: Taken }) {
    return (
        <li>
            <span>
                {dayOf(taken.at)} {timeOfDay(taken.at)}
            </span>
            <span>{named(taken.action.sentence)}</span>
            <span>{t('congestion.taken-foretold', { minutes: Math.round(taken.foretoldMinutes.mid ?? 0) })}</span>
            <span>{measured(taken)}</span>
        </li>
    );
}

function measured(taken: Taken): string {
    if (!taken.judged) return t('congestion.taken-open');
    if (taken.measuredMinutes === undefined) return t('congestion.taken-unknown');
    return t('congestion.taken-measured', { minutes: Math.round(taken.measuredMinutes) });
}
