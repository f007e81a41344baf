import { computed, signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import type { Me } from '../../shared/api/contract.ts';
import type { Desk } from '../../shared/api/desk.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { followBranch, live, readBranch } from '../../shared/office/office.ts';
import { branchOf } from '../../shared/office/staff.ts';
import { rememberCounter, rememberedCounter } from './remembered.ts';
import { askToSignIn } from '../../shared/sign-in.ts';

/** Who sits here, at which counter, and what that counter sees. */
export const me = signal<Me | undefined>(undefined);
export const counterId = signal<string | undefined>(undefined);
export const desk = signal<Desk | undefined>(undefined);

/** What keeps the page from opening at all. */
export const obstacle = signal<Problem | undefined>(undefined);

export const stage = computed<'opening' | 'choosing' | 'desk'>(() => {
    if (!me.value || !live.value) return 'opening';
    if (!counterId.value) return 'choosing';
    if (!desk.value) return 'opening';
    return desk.value.counter.state === 'closed' || isOfAnother(desk.value) ? 'choosing' : 'desk';
});

/** Managers and administrators may act at any counter of the branch. */
export const actsAnywhere = computed(() => me.value?.role === 'manager' || me.value?.role === 'admin');

/** A colleague has taken it over, at another window too. */
function isOfAnother({ counter: { staff } }: Desk): boolean {
    return staff !== undefined && staff !== me.value?.user && !actsAnywhere.value;
}

/** The service of the step at the counter. */
export const currentService = computed(() => desk.value?.counter.ticket?.service);

const AGAIN_MILLIS = 4_000;
/** A busy hall changes many times a second; a clerk reads no faster than this. */
const REFRESH_MILLIS = 250;
/** How often the console looks whether services, documents or counters were set up anew. */
const SET_UP_MILLIS = 120_000;
const DEVICES = new Set(['kiosk', 'display']);

let branchId = '';

export function branchPath(rest: string): string {
    return `/api/v1/branches/${branchId}/${rest}`;
}

/** Finds out who is here and takes up the counter they hold, if they hold one. */
export async function begin(): Promise<void> {
    const answer = await get<Me>('/api/v1/me');
    if (!answer.ok && answer.problem.status === 401) return askToSignIn();
    if (!answer.ok) return later(answer.problem);
    if (DEVICES.has(answer.value.role)) return askToSignIn();
    await open(answer.value);
}

async function open(who: Me): Promise<void> {
    const found = await branchOf(who);
    if (!found.ok) return later(found.problem);
    const id = found.value;
    const answer = await readBranch(id);
    if (!answer.ok) return later(answer.problem);
    branchId = id;
    obstacle.value = undefined;
    await resume(who);
    me.value = who;
    followBranch(id, { onMessage: heard, onRefused });
    setInterval(() => void readBranch(id), SET_UP_MILLIS);
}

function later(problem: Problem): void {
    obstacle.value = problem;
    setTimeout(() => void begin(), AGAIN_MILLIS);
}

function onRefused(problem: Problem): boolean {
    if (problem.status === 401) askToSignIn();
    return problem.status === 401;
}

function heard(): void {
    void refresh();
}

/** A page that was opened anew goes on where its clerk sits; the board that everybody sees doesn't say who sits where. */
async function resume(who: Me): Promise<void> {
    const id = rememberedCounter();
    const answer = id ? await get<Desk>(branchPath(`counters/${id}`)) : undefined;
    if (!id || !answer?.ok || answer.value.counter.staff !== who.user) return;
    counterId.value = id;
    desk.value = answer.value;
}

export function takeCounter(id: string): Promise<void> {
    rememberCounter(id);
    counterId.value = id;
    desk.value = undefined;
    return refresh();
}

let reading: Promise<void> | undefined;
let again = false;

/** Reads the desk anew; asked for while a reading is under way, there is one more behind it. */
export function refresh(): Promise<void> {
    if (reading) again = true;
    else reading = read().finally(() => (reading = undefined));
    return reading ?? Promise.resolve();
}

async function read(): Promise<void> {
    do {
        again = false;
        const id = counterId.peek();
        if (!id) return;
        const answer = await get<Desk>(branchPath(`counters/${id}`));
        if (answer.ok && id === counterId.peek()) desk.value = answer.value;
        if (!answer.ok && answer.problem.status === 401) askToSignIn();
        if (again) await new Promise((resolve) => setTimeout(resolve, REFRESH_MILLIS));
    } while (again);
}
