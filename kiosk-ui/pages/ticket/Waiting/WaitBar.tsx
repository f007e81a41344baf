import type { TicketNow } from '../../../shared/api/contract.ts';
import { timeOfDay } from '../../../shared/dates/dates.ts';
import { now } from '../../../shared/dates/now.ts';
import { rangeOf } from '../../../shared/wait/wait.ts';
import { t } from '../../../shared/words/words.ts';

const MINUTE_MILLIS = 60_000;
/** Room behind the last mark, so that it doesn't stand at the very edge. */
const ROOM = 1.06;

/** The wait as a road from taking the ticket to the likely call; it runs the way the language is read. */
export function WaitBar({ ticket }: { readonly ticket: TicketNow }) {
    const range = rangeOf(ticket.expected ?? ticket.promise);
    if (!range) return null;
    const start = Date.parse(ticket.issuedAt);
    const from = now.value + range.lowMinutes * MINUTE_MILLIS;
    const to = now.value + range.highMinutes * MINUTE_MILLIS;
    const promised = Date.parse(ticket.promise.promisedBy ?? '') || to;
    const length = (Math.max(to, promised, start + MINUTE_MILLIS) - start) * ROOM;
    const at = (millis: number) => `${(Math.min(Math.max((millis - start) / length, 0), 1) * 100).toFixed(1)}%`;
    return (
        <div class="wait-bar" aria-hidden="true">
            <div class="wait-bar__road">
                <span class="wait-bar__gone" style={{ inlineSize: at(now.value) }} />
                <span class="wait-bar__likely" style={{ insetInlineStart: at(from), inlineSize: `calc(${at(to)} - ${at(from)})` }} />
                <span class="wait-bar__promise" style={{ insetInlineStart: at(promised) }} />
                <span class="wait-bar__now" style={{ insetInlineStart: at(now.value) }} />
            </div>
            <div class="phone__row soft">
                <span>{t('wait.now', { time: timeOfDay(now.value) })}</span>
                <span>{t('wait.between', { from: timeOfDay(from), to: timeOfDay(to) })}</span>
            </div>
        </div>
    );
}
