import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { minutesOf } from '../minutesOf.ts';
import './Flow.css';

/** Seats, and whether more come than are called. */
export function Flow({ now }: { readonly now: Congestion }) {
    const most = Math.max(now.arrivedLastHour, now.calledLastHour, 1);
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.hall')}</h2>
                <span class="manager__note">{t('congestion.last-hour')}</span>
            </div>
            <dl class="flow">
                <Bar words={t('congestion.arrived')} value={now.arrivedLastHour} share={now.arrivedLastHour / most} />
                <Bar words={t('congestion.called')} value={now.calledLastHour} share={now.calledLastHour / most} />
                <Bar words={t('congestion.seats', { seats: now.seats })} value={now.waiting} share={Math.min(1, now.waiting / Math.max(1, now.seats))} quiet />
            </dl>
            <p class="manager__note">{t('congestion.longest', { minutes: minutesOf(now.longestWaitSeconds), paused: now.countersPaused })}</p>
            <p class="manager__note">
                {t('congestion.needed', { needed: now.countersNeeded })} · {t('congestion.breaches', { count: now.breaches })}
            </p>
        </section>
    );
}

interface BarProps {
    readonly words: string;
    readonly value: number;
    readonly share: number;
    readonly quiet?: boolean;
}

function Bar({ words, value, share, quiet = false }: BarProps) {
    return (
        <div class="flow__row">
            <dt>{words}</dt>
            <dd>{value}</dd>
            <span class={`flow__bar ${quiet ? 'flow__bar--quiet' : ''}`} aria-hidden="true">
                <span style={{ inlineSize: `${100 * share}%` }} />
            </span>
        </div>
    );
}
