import type { TicketNow } from '../../../shared/api/contract.ts';
import { timeOfDay } from '../../../shared/dates/dates.ts';
import { now } from '../../../shared/dates/now.ts';
import { Status, type StatusKind } from '../../../shared/Status/Status.tsx';
import { rangeOf, waitInWords } from '../../../shared/wait/wait.ts';
import { WaitRange } from '../../../shared/wait/WaitRange.tsx';
import { t } from '../../../shared/words/words.ts';
import { isStandingStill, line, updatedMillis } from '../visit.ts';
import { WaitBar } from './WaitBar.tsx';

const MINUTE_MILLIS = 60_000;

/** The wait as it stands now, which nobody can tell while calling stands still, and beside it what was promised at the kiosk, which never changes. */
export function Wait({ ticket }: { readonly ticket: TicketNow }) {
    const live = ticket.expected ?? ticket.promise;
    return (
        <section class="wait card" aria-labelledby="wait">
            <div class="phone__row">
                <h2 id="wait">{t('wait.title')}</h2>
                <span class="soft">{freshness()}</span>
            </div>
            {!isStandingStill() && <WaitRange promise={live} />}
            {!isStandingStill() && rangeOf(live) && <WaitBar ticket={ticket} />}
            {rangeOf(ticket.promise) && <Promised ticket={ticket} />}
        </section>
    );
}

function Promised({ ticket }: { readonly ticket: TicketNow }) {
    const { promisedBy } = ticket.promise;
    if (!promisedBy) return null;
    const standing = standingOf(ticket, now.value);
    return (
        <div class="wait__promise">
            <p>
                {t('wait.promised-by', { time: timeOfDay(promisedBy) })}
                <span class="soft wait__at-issue">{waitInWords(ticket.promise)}</span>
            </p>
            <Status kind={standing}>{t(WORDS[standing])}</Status>
        </div>
    );
}

const WORDS = { good: 'wait.on-time', watch: 'wait.tight', bad: 'wait.late', idle: 'wait.on-time' } as const;

/** Whether the promise will be kept: surely, perhaps, or no longer. */
export function standingOf(ticket: TicketNow, nowMillis: number): StatusKind {
    const range = rangeOf(ticket.expected ?? ticket.promise);
    const promised = Date.parse(ticket.promise.promisedBy ?? '');
    if (!range || Number.isNaN(promised)) return 'idle';
    if (nowMillis + range.highMinutes * MINUTE_MILLIS <= promised + MINUTE_MILLIS) return 'good';
    return nowMillis + range.lowMinutes * MINUTE_MILLIS <= promised ? 'watch' : 'bad';
}

function freshness(): string {
    return line.value === 'live' ? t('common.updated-now') : t('common.updated-at', { time: timeOfDay(updatedMillis.value) });
}
