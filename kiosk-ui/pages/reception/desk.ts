import { signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import type { Me, Need, PriorityClass, Ticket, VisitState } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branch, followBranch, readBranch } from '../../shared/office/office.ts';
import { branchOf } from '../../shared/office/staff.ts';
import { askToSignIn } from '../../shared/sign-in.ts';

/** Claims that law or custom grants. */
export const CLAIMS: readonly PriorityClass[] = ['determination', 'senior', 'pregnant', 'carer'];
/** What a claim may rest on that the reception grants. */
export const GROUNDS = ['seen', 'paper-shown', 'not-asked', 'unwell'] as const;

/** A visit of today as the reception finds it. */
export interface Found {
    readonly ticketId: string;
    readonly number: string;
    readonly services: readonly string[];
    readonly state: VisitState;
    readonly language: string;
    readonly channel: string;
    readonly priority: PriorityClass;
    readonly issuedAt: string;
    readonly papers: number;
    readonly ahead?: number;
    readonly counter?: string;
    readonly heldUntil?: string;
}

/** A ticket whose paper is to be handed out now. */
export interface Handed {
    readonly number: string;
    readonly token: string;
    /** Whether it takes the place of a lost one. */
    readonly again: boolean;
}

export interface Wish {
    readonly service: string;
    readonly language: string;
    readonly priority: PriorityClass;
    readonly needs: readonly Need[];
}

export const me = signal<Me | undefined>(undefined);
export const handed = signal<Handed | undefined>(undefined);
export const found = signal<{ readonly visits: readonly Found[]; readonly found: number } | undefined>(undefined);
export const chosen = signal<string | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

let lastSearch: Readonly<Record<string, string>> = {};

/** Finds out who is here, and follows the lines of their branch. */
export async function begin(): Promise<void> {
    const answer = await get<Me>('/api/v1/me');
    if (!answer.ok && answer.problem.status === 401) return askToSignIn();
    if (!answer.ok) return void (problem.value = answer.problem);
    const found = await branchOf(answer.value);
    if (!found.ok) return void (problem.value = found.problem);
    const read = await readBranch(found.value);
    if (!read.ok) problem.value = read.problem;
    followBranch(found.value);
    me.value = answer.value;
}

function path(): string {
    return `/api/v1/branches/${branch.value?.id}`;
}

/** Takes a ticket for somebody who can't at the kiosk. */
export async function issue(wish: Wish): Promise<boolean> {
    const ticket = await done(() => post<Ticket>(`${path()}/tickets`, { ...wish, channel: 'reception' }));
    if (ticket) handed.value = { number: ticket.number, token: ticket.token, again: false };
    return ticket !== undefined;
}

/** Looks for a ticket by what its owner remembers of it. */
export async function search(what: Readonly<Record<string, string>>): Promise<void> {
    lastSearch = what;
    const given = Object.entries(what).filter(([, text]) => text !== '');
    const result = await done(() => get<{ visits: Found[]; found: number }>(`${path()}/visits?${new URLSearchParams(given)}`));
    if (!result) return;
    found.value = result;
    if (result.visits.length === 1) chosen.value = result.visits[0]?.ticketId;
}

/** Another paper: the one before opens nothing any more. */
export async function renew({ ticketId }: Found): Promise<void> {
    const ticket = await done(() => post<{ number: string; token: string }>(`${path()}/visits/${ticketId}/secret`));
    if (!ticket) return;
    handed.value = { ...ticket, again: true };
    await search(lastSearch);
}

export async function grant({ ticketId }: Found, claim: string, ground: string): Promise<void> {
    if (await done(() => post(`${path()}/visits/${ticketId}/claim`, { claim, ground }))) await search(lastSearch);
}

/** Somebody who was missed is back. */
export async function bringBack({ ticketId }: Found): Promise<void> {
    if (await done(() => post(`${path()}/visits/${ticketId}/reactivate`))) await search(lastSearch);
}

/** One thing at a time; a no is shown until the next. */
async function done<T>(deed: () => ReturnType<typeof get<T>>): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    const answer = await deed();
    busy.value = false;
    problem.value = answer.ok ? undefined : answer.problem;
    return answer.ok ? answer.value : undefined;
}
