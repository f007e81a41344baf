import { signal } from '@preact/signals';
import { post, type Answer } from '../../shared/api/client.ts';
import type { Call } from '../../shared/api/desk.ts';
import type { Arguments } from '../../shared/words/words.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branchPath, counterId, desk, refresh } from './desk.ts';
import { ending } from './delivered.ts';
import { wanting } from './outcome.ts';

/** The press that is on its way to the office. */
export const pressed = signal<string | undefined>(undefined);

/** What the office said to the last press, where that was no plain yes. */
export type Told = { readonly problem: Problem } | { readonly words: string; readonly args: Arguments };
export const told = signal<Told | undefined>(undefined);

/** Good news is read once; a refusal stays until the next press. */
const NEWS_MILLIS = 10_000;

/** A finger that bounces, or a hurried double press, is one press. */
const BOUNCE_MILLIS = 400;
/** While a node fails and another takes over, the press waits; it goes out again under the same key and counts once. */
const PATIENCE_MILLIS = 90_000;

let lastPressAt = Number.NEGATIVE_INFINITY;

/** One press is one command: while it is on its way, or just was, a second press is the same press. */
export async function press<T>(name: string, body: unknown = {}, path = counterPath(name)): Promise<Answer<T> | undefined> {
    const at = performance.now();
    if (pressed.peek() || at - lastPressAt < BOUNCE_MILLIS) return undefined;
    lastPressAt = at;
    pressed.value = name;
    told.value = undefined;
    try {
        return await send<T>(path, body);
    } finally {
        pressed.value = undefined;
    }
}

/** Whatever is done to the person at the counter names them, so that a window that shows somebody else by mistake can't hurt whoever came since. */
export function about(body: object = {}): object {
    const ticket = desk.peek()?.counter.ticket;
    return ticket ? { ...body, ticketId: ticket.ticketId } : body;
}

async function send<T>(path: string, body: unknown): Promise<Answer<T>> {
    const answer = await post<T>(path, body, { patienceMillis: PATIENCE_MILLIS });
    if (!answer.ok) told.value = { problem: answer.problem };
    await refresh();
    return answer;
}

/** Ends the step at the counter, if there is one, and calls whoever is next, in one entry. Says whether somebody was called. */
export async function callNext(): Promise<boolean> {
    const { counter, next } = desk.peek() ?? {};
    const busyWith = counter?.ticket;
    if (busyWith && (!next || counter.state !== 'open')) {
        await finish();
        return false;
    }
    const papers = wanting();
    const end = ending();
    const answer = await press<{ readonly call: Call }>('call-next', busyWith ? about({ finish: end }) : {});
    if (answer?.ok) note(papers);
    if (!answer?.ok || answer.status !== 204) return answer?.ok === true;
    // Nobody is left to call, and then the office leaves the present step as it is; it still is to end.
    if (busyWith) await send(counterPath('finish'), { ...end, ticketId: busyWith.ticketId });
    tell('counter.nobody-waits');
    return false;
}

export async function finish(): Promise<void> {
    const papers = wanting();
    const answer = await press('finish', about(ending()));
    if (answer?.ok) note(papers);
}

/** Which papers were wanting goes to the meter; the next person is not kept waiting for it, and a lost note is no harm. */
function note(papers: ReturnType<typeof wanting>): void {
    if (papers) void post(branchPath('missing-papers'), papers);
}

/** Calls one person by choice; the office records that as a decision of the staff. */
export async function call(ticketId: string): Promise<void> {
    await press('call', { ticketId });
}

/** Somebody who missed their call is back, in line at their own place. */
export async function reactivate(ticketId: string, number: string): Promise<void> {
    const answer = await press('reactivate', {}, branchPath(`visits/${ticketId}/reactivate`));
    if (answer?.ok) tell('counter.back-in-line', { number });
}

/** The clerk has looked at what the claim rests on. */
export async function settleClaim(holds: boolean): Promise<void> {
    const { number = '' } = desk.peek()?.counter.ticket ?? {};
    const answer = await press('claim', about({ holds }));
    if (answer?.ok) tell(holds ? 'counter.claim-held' : 'counter.claim-fell', { number });
}

export function tell(words: string, args: Arguments = {}): void {
    const news = { words, args };
    told.value = news;
    setTimeout(() => {
        if (told.peek() === news) told.value = undefined;
    }, NEWS_MILLIS);
}

function counterPath(name: string): string {
    return branchPath(`counters/${counterId.peek()}/${name}`);
}
