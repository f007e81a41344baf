import type { InLine, NextInLine } from '../../../shared/api/desk.ts';
import { minutesBetween } from '../../../shared/dates/dates.ts';
import { now } from '../../../shared/dates/now.ts';
import { serviceOf } from '../../../shared/office/office.ts';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '../../../shared/words/words.ts';
import { languageName } from '../../../shared/words/languageName.ts';
import Armchair from 'icon:armchair';
import { desk } from '../desk.ts';
import { Key } from '../Key/Key.tsx';
import { openPanel } from '../panels.ts';
import './WhoIsNext.css';

/** Who is next and why, and the line behind them. */
export function WhoIsNext() {
    const line = desk.value?.line ?? [];
    const next = desk.value?.next;
    const seat = desk.value?.counter.seat;
    return (
        <div class="who" role="region" tabIndex={0} aria-labelledby="who-is-next">
            <div class="panel-head">
                <h2 id="who-is-next">{t('counter.who-is-next')}</h2>
                <span class="soft">{t('counter.for-you', { count: desk.value?.waiting ?? 0 })}</span>
                <button type="button" class="who__why" aria-keyshortcuts="W" onClick={() => openPanel('why')}>
                    <Key>W</Key> {t('counter.why')}
                </button>
            </div>
            {seat && (
                <p class="who__seat">
                    <Armchair /> {t('counter.seat')} <TicketNumber number={seat.number} />
                </p>
            )}
            {next && <p class="who__reason">{reason(next)}</p>}
            {!next && <p class="soft">{t('counter.line-empty')}</p>}
            <ol class="who__line">
                {line.filter(({ ticketId }) => ticketId !== next?.ticketId).map((one) => <One key={one.ticketId} one={one} />)}
            </ol>
        </div>
    );
}

function reason({ number, reason: { order, waitedSeconds, overtaken } }: NextInLine): string {
    const lawful = overtaken > 0 && (order === 'longest-waiting-first' || order === 'priority-first');
    return t(`counter.why-${lawful ? 'lawful' : order}`, { number, minutes: Math.round(waitedSeconds / 60) });
}

function One({ one }: { readonly one: InLine }) {
    const minutes = one.since ? Math.max(0, minutesBetween(one.since, now.value - (now.value % 60_000))) : undefined;
    return (
        <li class="who__one">
            <TicketNumber number={one.number} />
            <span>
                <b>{named(serviceOf(one.service)?.names) || one.service}</b>
                <span class="soft">{one.language && languageName(one.language)}</span>
            </span>
            {minutes !== undefined && <span class="who__minutes">{t('counter.waits', { minutes })}</span>}
        </li>
    );
}
