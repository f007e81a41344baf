import { signal } from '@preact/signals';
import { get, post, put, type Answer } from '../../shared/api/client.ts';
import type { Me, Names } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branch, readBranch } from '../../shared/office/office.ts';
import { branchOf } from '../../shared/office/staff.ts';
import { readToken, ticketInAddress } from '../../shared/ticket/token.ts';
import { clean } from '../../shared/words/clean.ts';

export const STATES = ['open', 'planned', 'done', 'refused'] as const;

/** How far the office has come with something, and what everybody can read of it. */
export interface Come {
    readonly state: (typeof STATES)[number];
    readonly answer: Names;
}

export interface Idea extends Come {
    readonly idea: number;
    /** As it was written; for those who answer for the branch. */
    readonly text?: string;
}

export interface Council {
    readonly council: number;
    readonly topic: Names;
    readonly heldOn: string;
    readonly manner: 'in-person' | 'online';
    readonly open: boolean;
    readonly attendance?: number;
    readonly closesAt?: string;
    readonly outcome: Come;
    readonly options: readonly { readonly names: Names; readonly votes?: number }[];
    readonly ideas: readonly Idea[];
}

const asked = new URLSearchParams(location.search);
/** The tablet by the door: whoever comes shows their code, and the next finds nothing of it. */
export const atTheDoor = asked.has('door');
const ticket = atTheDoor ? undefined : ticketInAddress();
/** The secret of the visitor's ticket, if they came by its link or showed its code. */
export const token = signal(ticket?.secret);

/** Long enough to read the thanks, short enough for the next in line. */
const THANKS_MILLIS = 6_000;
/** Whoever walks away leaves nothing behind. */
const GONE_MILLIS = 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export const me = signal<Me | undefined>(undefined);
export const councils = signal<readonly Council[] | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
/** What was just done, so that it can be said. */
export const done = signal<'voted' | 'sent' | undefined>(undefined);
export const busy = signal(false);

/** Visitors come by their ticket, staff as who they are, anybody else by the branch in the address. */
export async function begin(): Promise<void> {
    const staff = ticket || atTheDoor ? undefined : await get<Me>('/api/v1/me');
    if (staff?.ok) me.value = staff.value;
    const found = staff?.ok ? await branchOf(staff.value) : undefined;
    if (found && !found.ok) return void (problem.value = found.problem);
    const id = ticket?.branch ?? found?.value ?? asked.get('branch') ?? 'riyadh-olaya';
    const read = await readBranch(id, token.value);
    if (!read.ok && read.problem.status !== 401) problem.value = read.problem;
    where = id;
    await look();
}

let where = '';

/** The reader has read a ticket's code, or somebody gave its link; a ticket of another branch has no vote here. */
export function present(code: string): void {
    const shown = readToken(code);
    const fits = shown?.branch === where;
    problem.value = fits ? undefined : { slug: 'ticket-unknown', status: 401, title: '' };
    done.value = undefined;
    if (!fits) return;
    token.value = shown.secret;
    forgetIn(GONE_MILLIS);
}

/** Somebody is still there. */
export function touched(): void {
    if (token.value && !done.value) forgetIn(GONE_MILLIS);
}

function thank(deed: 'voted' | 'sent'): void {
    done.value = deed;
    forgetIn(THANKS_MILLIS);
}

function forgetIn(millis: number): void {
    clearTimeout(timer);
    if (atTheDoor) timer = setTimeout(() => (token.value = done.value = problem.value = undefined), millis);
}

function path(rest = ''): string {
    return `/api/v1/branches/${where}/councils${rest}`;
}

export function mayCall(): boolean {
    return me.value?.role === 'manager' || me.value?.role === 'admin';
}

export function packPath(): string {
    const now = Date.now();
    const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
    return `/api/v1/branches/${branch.value?.id}/reports/council.pdf?from=${day(now - 29 * 86_400_000)}&to=${day(now)}&lang=${document.documentElement.lang}`;
}

async function look(): Promise<void> {
    const answer = await get<{ readonly councils: readonly Council[] }>(path());
    if (answer.ok) councils.value = answer.value.councils;
    else problem.value = answer.problem;
}

export async function vote(council: number, choice: number): Promise<void> {
    if (await change(() => post(path(`/${council}/votes`), { token: token.value, choice }))) thank('voted');
}

export async function suggest(council: number, text: string): Promise<boolean> {
    const sent = await change(() => post(path(`/${council}/ideas`), { text: clean(text), ...(token.value ? { token: token.value } : {}) }));
    if (sent) thank('sent');
    return sent;
}

export function follow(council: number, idea: number, state: string, answer: Names): Promise<boolean> {
    return change(() => put(path(`/${council}/ideas/${idea}`), { state, answer }));
}

export function settle(council: number, state: string, answer: Names): Promise<boolean> {
    return change(() => put(path(`/${council}/outcome`), { state, answer }));
}

export function codePath(): string {
    return path('.svg');
}

export function hold(council: number, body: { readonly attendance?: number; readonly closesAt?: string }): Promise<boolean> {
    return change(() => put(path(`/${council}`), body));
}

export function call(wish: object): Promise<boolean> {
    return change(() => post(path(), wish));
}

async function change(send: () => Promise<Answer<unknown>>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    done.value = undefined;
    const answer = await send();
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) await look();
    busy.value = false;
    return answer.ok;
}
