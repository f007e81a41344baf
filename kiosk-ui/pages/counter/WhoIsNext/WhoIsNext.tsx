import type { CallReason, InLine, NextInLine } from '../../../shared/api/desk.ts';
import { minutesBetween } from '../../../shared/dates/dates.ts';
import { now } from '../../../shared/dates/now.ts';
import { serviceOf } from '../../../shared/office/office.ts';
import { Status } from '../../../shared/Status/Status.tsx';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { rangeOf } from '../../../shared/wait/wait.ts';
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
            {next && <Promised one={line.find(({ ticketId }) => ticketId === next.ticketId)} />}
            {!next && <p class="soft">{t('counter.line-empty')}</p>}
            <ol class="who__line">
                {line.filter(({ ticketId }) => ticketId !== next?.ticketId).map((one) => <One key={one.ticketId} one={one} />)}
            </ol>
        </div>
    );
}

function reason({ number, reason: why }: NextInLine): string {
    return t(`counter.why-${decidedBy(why)}`, { number, minutes: Math.floor(why.waitedSeconds / 60) });
}

/** The order that is in force, unless it was something else that put others behind; the history says it by the same rule. */
function decidedBy({ order, passed = [] }: CallReason) {
    const passedFor = (cause: string) => passed.some((line) => line.cause === cause);
    if (order === 'by-staff' || order === 'directed' || order === 'seated') return order;
    if (order === 'priority-first' && passedFor('lawful-claim')) return 'lawful';
    if (passedFor('staff-decision')) return 'by-staff';
    return passedFor('language') ? 'language' : order;
}

/** What they were promised, beside what it has come to. */
function Promised({ one }: { readonly one: InLine | undefined }) {
    const range = rangeOf(one?.promise);
    const minutes = waited(one);
    if (!range || minutes === undefined) return null;
    const kept = minutes <= range.highMinutes;
    return (
        <p class="who__promised">
            <Status kind={kept ? 'good' : 'bad'}>{t('counter.promised-is-at', { low: range.lowMinutes, high: range.highMinutes, minutes })}</Status>
        </p>
    );
}

function waited(one: InLine | undefined): number | undefined {
    return one?.since === undefined ? undefined : Math.max(0, minutesBetween(one.since, now.value - (now.value % 60_000)));
}

function One({ one }: { readonly one: InLine }) {
    const minutes = waited(one);
    return (
        <li class="who__one">
            <TicketNumber number={one.number} />
            <span>
                <b>{named(serviceOf(one.service)?.names) || one.service}</b>
                <span class="soft">{one.language && languageName(one.language)}</span>
                <Promised one={one} />
            </span>
            {minutes !== undefined && <span class="who__minutes">{t('counter.waits', { minutes })}</span>}
        </li>
    );
}
