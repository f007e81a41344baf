import type { CounterNow } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { minutesBetween, timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { counterLabel, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { Status, type StatusKind } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import './CountersGrid.css';

type Standing = 'serving' | 'called' | 'free' | 'paused' | 'closed';

const KINDS = { serving: 'good', called: 'good', free: 'good', paused: 'watch', closed: 'idle' } satisfies Record<Standing, StatusKind>;

/** Counter by counter: who is at it and for how long. */
export function CountersGrid() {
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.counters')}</h2>
                <span class="manager__note">{t('congestion.counters-note')}</span>
            </div>
            <ul class="counters">{live.value?.counters.map((counter) => <One key={counter.counter} counter={counter} />)}</ul>
        </section>
    );
}

function One({ counter }: { readonly counter: CounterNow }) {
    const standing = standingOf(counter);
    return (
        <li class={`counters__one counters__one--${standing}`}>
            <b class="counters__label">{counterLabel(counter.counter)}</b>
            {counter.ticket && <TicketNumber number={counter.ticket.number} class="counters__number" />}
            <Status kind={KINDS[standing]}>{t(`congestion.counter-${standing}`)}</Status>
            <span class="counters__time">{time(counter)}</span>
        </li>
    );
}

function standingOf({ state, ticket }: CounterNow): Standing {
    if (ticket) return ticket.state;
    return state === 'open' ? 'free' : state;
}

function time({ ticket, state, until }: CounterNow): string {
    const minute = now.value - (now.value % 60_000);
    if (ticket) return t('congestion.minutes', { minutes: Math.max(0, minutesBetween(ticket.since, minute)) });
    return state === 'paused' && until ? timeOfDay(until) : '';
}
