import { signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import type { Ticket, TicketNow } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { follow, type StreamState } from '../../shared/api/stream.ts';
import { officeMillis } from '../../shared/dates/now.ts';
import { checkIn, giveBack, type Appointment } from '../../shared/come/come.ts';
import { branch, readBranch } from '../../shared/office/office.ts';
import { languageWasChosen } from '../../shared/page.tsx';
import { ticketInAddress, type TicketToken } from '../../shared/ticket/token.ts';
import { bestOf, speak, type LanguageOnOffer } from '../../shared/words/words.ts';
import { ring } from '../../shared/alarm/alarm.ts';

/** What the phone is showing. */
export type Sight =
    | { readonly at: 'opening' }
    | { readonly at: 'no-ticket' }
    /** The kiosk that gave it has not reached the office since. */
    | { readonly at: 'not-yet' }
    | { readonly at: 'gone'; readonly problem: Problem }
    | { readonly at: 'appointment'; readonly appointment: Appointment }
    | { readonly at: 'given-back' }
    | { readonly at: 'visit'; readonly ticket: TicketNow };

export const sight = signal<Sight>({ at: 'opening' });
export const line = signal<StreamState>('connecting');
export const updatedMillis = signal(0);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);
/** How often an appointment is looked at: its bearer may be checking in at the kiosk. */
const AGAIN_MILLIS = 15_000;

export const token: TicketToken | undefined = ticketInAddress();

/** Finds the ticket and follows it until the visit is over; `opened` is when the page speaks. */
export function begin(offers: readonly LanguageOnOffer[], opened: Promise<void>): void {
    if (!token) return void (sight.value = { at: 'no-ticket' });
    void readBranch(token.branch, token.secret);
    if (!token.number) return void readAppointment(token.secret);
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

/** Who has come to it goes on with the ticket that they got. */
async function readAppointment(secret: string): Promise<void> {
    const answer = await get<Appointment>('/api/v1/ticket/appointment', { token: secret });
    if (!answer.ok) {
        if (!gone(answer.problem)) setTimeout(() => void readAppointment(secret), AGAIN_MILLIS);
        return;
    }
    if (answer.value.ticket) return goOnWith(answer.value.ticket);
    sight.value = { at: 'appointment', appointment: answer.value };
    setTimeout(() => sight.value.at === 'appointment' && void readAppointment(secret), AGAIN_MILLIS);
}

/** Another secret in the address is another visit, and the page opens it anew. */
export function goOnWith(secret: string): void {
    location.hash = secret;
}

/** They are here: the appointment becomes a ticket. */
export async function arrive(): Promise<void> {
    await once(async (secret, branch) => {
        const answer = await checkIn(branch, secret);
        problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok) goOnWith(answer.value.token);
    });
}

/** They left while calling stood still, and are here again: a new ticket, at the place that was kept. */
export async function comeBack(): Promise<void> {
    await once(async (secret, branch) => {
        const answer = await post<Ticket>(`/api/v1/branches/${branch}/returns`, { token: secret });
        problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok) goOnWith(answer.value.token);
    });
}

/** They can't come: somebody else gets the time. */
export async function cancel(): Promise<void> {
    await once(async (secret, branch) => {
        const answer = await giveBack(branch, secret);
        problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok) sight.value = { at: 'given-back' };
    });
}

async function once(work: (secret: string, branch: string) => Promise<void>): Promise<void> {
    if (busy.peek() || !token) return;
    busy.value = true;
    await work(token.secret, token.branch);
    busy.value = false;
}

function gone(why: Problem): boolean {
    if (why.slug === 'ticket-not-yet') {
        sight.value = { at: 'not-yet' };
        return false;
    }
    const final = [401, 403, 404, 410].includes(why.status);
    if (final) sight.value = { at: 'gone', problem: why };
    return final;
}

/** Whoever has chosen no language is spoken to in the one they took their ticket in. */
function hear(ticket: TicketNow, offers: readonly LanguageOnOffer[], opened: Promise<void>): void {
    const isFirst = sight.value.at !== 'visit';
    take(ticket);
    // Of a paper that came in late the branch could not be asked before.
    if (isFirst && !branch.value && token) void readBranch(token.branch, token.secret);
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

/** Whoever leaves now may keep their place. */
export function isStandingStill(): boolean {
    return sight.value.at === 'visit' && sight.value.ticket.standstill !== undefined;
}

export function leave(keepMyPlace = false): Promise<boolean> {
    return ask('/api/v1/ticket/leave', keepMyPlace ? { keepMyPlace } : {});
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
