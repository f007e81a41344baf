import { signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import type { TicketNow } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { follow, type StreamState } from '../../shared/api/stream.ts';
import { officeMillis } from '../../shared/dates/now.ts';
import { readBranch } from '../../shared/office/office.ts';
import { languageWasChosen } from '../../shared/page.tsx';
import { ticketInAddress, type TicketToken } from '../../shared/ticket/token.ts';
import { bestOf, speak, type LanguageOnOffer } from '../../shared/words/words.ts';
import { ring } from './alarm.ts';

/** What the phone is showing. */
export type Sight =
    | { readonly at: 'opening' }
    | { readonly at: 'no-ticket' }
    | { readonly at: 'gone'; readonly problem: Problem }
    | { readonly at: 'visit'; readonly ticket: TicketNow };

export const sight = signal<Sight>({ at: 'opening' });
export const line = signal<StreamState>('connecting');
export const updatedMillis = signal(0);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);
export const token: TicketToken | undefined = ticketInAddress();

/** Finds the ticket and follows it until the visit is over; `opened` is when the page speaks. */
export function begin(offers: readonly LanguageOnOffer[], opened: Promise<void>): void {
    if (!token) return void (sight.value = { at: 'no-ticket' });
    void readBranch(token.branch, token.secret);
    follow(
        '/api/v1/ticket/events',
        {
            onMessage: ({ event, data }) => event === 'ticket' && hear(JSON.parse(data) as TicketNow, offers, opened),
            onState: (state) => (line.value = state),
            onRefused: gone,
        },
        { token: token.secret },
    );
}

function gone(why: Problem): boolean {
    const final = [401, 403, 404, 410].includes(why.status);
    if (final) sight.value = { at: 'gone', problem: why };
    return final;
}

/** Whoever has chosen no language is spoken to in the one they took their ticket in. */
function hear(ticket: TicketNow, offers: readonly LanguageOnOffer[], opened: Promise<void>): void {
    const isFirst = sight.value.at !== 'visit';
    take(ticket);
    if (isFirst && !languageWasChosen()) void opened.then(() => speak(bestOf(offers, [ticket.language])));
}

function take(ticket: TicketNow): void {
    const before = sight.value.at === 'visit' ? sight.value.ticket : undefined;
    if (before && before.seq > ticket.seq) return;
    sight.value = { at: 'visit', ticket };
    updatedMillis.value = officeMillis();
    if (isNewCall(before, ticket)) ring();
}

/** Each call rings once, however often its news arrives. */
export function isNewCall(before: TicketNow | undefined, ticket: TicketNow): boolean {
    return ticket.state === 'called' && (before?.state !== 'called' || (ticket.calls ?? 0) > (before.calls ?? 0));
}

export function leave(): Promise<boolean> {
    return ask('/api/v1/ticket/leave', {});
}

export function letOthersGoFirst(places: number): Promise<boolean> {
    return ask('/api/v1/ticket/postpone', { places });
}

export function comeBackIn(minutes: number): Promise<boolean> {
    return ask('/api/v1/ticket/postpone', { until: new Date(officeMillis() + minutes * 60_000).toISOString() });
}

async function ask(path: string, body: unknown): Promise<boolean> {
    if (busy.peek()) return false;
    busy.value = true;
    const answer = await post(path, body, { token: token?.secret });
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) await refresh();
    busy.value = false;
    return answer.ok;
}

/** The stream tells it too, but the person who just pressed shouldn't have to wait for it. */
async function refresh(): Promise<void> {
    const answer = await get<TicketNow>('/api/v1/ticket', { token: token?.secret });
    if (answer.ok) take(answer.value);
}
