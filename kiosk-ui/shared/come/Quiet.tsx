import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { WaitPromise } from '../api/contract.ts';
import { dayOf, timeOfDay } from '../dates/dates.ts';
import { waitInWords } from '../wait/wait.ts';
import { t } from '../words/words.ts';
import ClockCountdown from 'icon:clock-countdown';
import { readBestTime, type BestTime, type HalfHour } from './come.ts';
import './Quiet.css';

interface QuietProps {
    readonly branch: string;
    readonly service: string;
    /** With the days hour by hour, or the three best times alone. */
    readonly whole?: boolean;
    /** The wait of whoever stays now: nobody is sent away for a few minutes. */
    readonly unless?: WaitPromise | undefined;
}

/** When it is quiet: the three best times, and on a phone each day half hour by half hour. Nothing where the office doesn't know yet. */
export function Quiet({ branch, service, whole = false, unless }: QuietProps) {
    const known = useSignal<BestTime | undefined>(undefined);
    useEffect(() => {
        known.value = undefined;
        void readBestTime(branch, service).then((answer) => (known.value = answer.ok ? answer.value : undefined));
    }, [branch, service]);
    const best = known.value?.best ?? [];
    if (!known.value || best.length === 0 || isNear(best[0], unless)) return null;
    return (
        <section class="quiet card" aria-label={t('come.title')}>
            <h2>
                <ClockCountdown /> {t('come.title')}
            </h2>
            <ul class="quiet__best">
                {best.map((each) => (
                    <li key={each.from}>
                        <span>{dayOf(each.from)}</span>
                        <b>{timeOfDay(each.from)}</b>
                        <span class="soft">{wait(each)}</span>
                    </li>
                ))}
            </ul>
            {whole && <Days days={known.value.days} />}
        </section>
    );
}

function Days({ days }: Pick<BestTime, 'days'>) {
    const highest = Math.max(1, ...days.flatMap(({ halfHours }) => halfHours.map(({ highMinutes }) => highMinutes)));
    return (
        <>
            {days
                .filter(({ halfHours }) => halfHours.length > 0)
                .map(({ date, halfHours }) => (
                    <details key={date} class="quiet__day">
                        <summary>
                            {dayOf(halfHours[0]?.from ?? date)} <span class="soft">{span(halfHours)}</span>
                        </summary>
                        <ol>
                            {halfHours.map((each) => (
                                <li key={each.from}>
                                    <span>{timeOfDay(each.from)}</span>
                                    <span class="quiet__bar" aria-hidden="true">
                                        <span style={{ marginInlineStart: `${(100 * each.lowMinutes) / highest}%`, inlineSize: `${(100 * Math.max(1, each.highMinutes - each.lowMinutes)) / highest}%` }} />
                                    </span>
                                    <span class="soft">{wait(each)}</span>
                                </li>
                            ))}
                        </ol>
                    </details>
                ))}
        </>
    );
}

const WORTH_MINUTES = 10;

function isNear(best: HalfHour | undefined, present: WaitPromise | undefined): boolean {
    const high = present?.highMinutes ?? undefined;
    return high !== undefined && best !== undefined && high - best.highMinutes < WORTH_MINUTES;
}

function wait({ lowMinutes, highMinutes }: HalfHour): string {
    return waitInWords({ lowMinutes, highMinutes, promisedBy: null });
}

/** From its shortest to its longest expected wait. */
function span(halfHours: readonly HalfHour[]): string {
    const middles = halfHours.map(({ midMinutes }) => midMinutes);
    return wait({ from: '', lowMinutes: Math.min(...middles), midMinutes: 0, highMinutes: Math.max(...middles) });
}
