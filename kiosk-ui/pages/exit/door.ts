import { signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import type { Me, TicketNow } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { speakForDevice } from '../../shared/api/speaker.ts';
import { readBranch } from '../../shared/office/office.ts';
import type { Giver } from '../../shared/Survey/form.ts';
import { readToken } from '../../shared/ticket/token.ts';

/** Where the tablet by the door stands: it waits for somebody, or somebody answers. */
export type Stage = { readonly at: 'opening' } | { readonly at: 'enrolment' } | { readonly at: 'waiting' } | { readonly at: 'asking'; readonly giver: Giver };

export const stage = signal<Stage>({ at: 'opening' });
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

const AGAIN_MILLIS = 4_000;
/** Long enough to read the thanks, short enough for the next in line. */
const THANKS_MILLIS = 5_000;
/** Whoever walks away leaves nothing behind. */
const GONE_MILLIS = 60_000;

let own = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Finds out whose tablet this is, or asks for its enrolment. */
export async function begin(): Promise<void> {
    speakForDevice();
    const me = await get<Me>('/api/v1/me');
    if (me.ok && me.value.branch) return open(me.value.branch);
    if (me.ok || me.problem.status === 401) return void (stage.value = { at: 'enrolment' });
    problem.value = me.problem;
    timer = setTimeout(() => void begin(), AGAIN_MILLIS);
}

async function open(id: string): Promise<void> {
    own = id;
    const answer = await readBranch(id);
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) stage.value = { at: 'waiting' };
    else timer = setTimeout(() => void open(id), AGAIN_MILLIS);
}

/** Trades the code for this tablet's own credential. */
export async function enrol(code: string, branchId: string | null): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const answer = await post<{ readonly branch: string }>('/api/v1/kiosks/enrol', { code, kind: 'kiosk', ...(branchId ? { branch: branchId } : {}) });
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) await open(answer.value.branch);
    busy.value = false;
}

/** The reader has read a ticket's code, or somebody typed one. */
export async function present(code: string): Promise<void> {
    const token = readToken(code.trim());
    const known = token?.number ? await get<TicketNow>('/api/v1/ticket', { token: token.secret }) : undefined;
    if (known?.ok && token) return ask({ token: token.secret });
    problem.value = known && !known.ok ? known.problem : { slug: 'ticket-unknown', status: 401, title: '' };
}

/** Somebody has no ticket at hand: their answer belongs to no visit, and is counted apart. */
export function withoutTicket(): void {
    ask({ branch: own });
}

function ask(giver: Giver): void {
    problem.value = undefined;
    stage.value = { at: 'asking', giver };
    restartIn(GONE_MILLIS);
}

/** Somebody is still there. */
export function touched(): void {
    if (stage.value.at === 'asking') restartIn(GONE_MILLIS);
}

export function given(): void {
    restartIn(THANKS_MILLIS);
}

/** The next visitor finds the tablet as if nobody had been there. */
export function restart(): void {
    clearTimeout(timer);
    problem.value = undefined;
    if (stage.value.at === 'asking') stage.value = { at: 'waiting' };
}

function restartIn(millis: number): void {
    clearTimeout(timer);
    timer = setTimeout(restart, millis);
}
