import { computed, signal } from '@preact/signals';
import { post, put } from '../../shared/api/client.ts';
import type { Branch, Me } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branch, readBranch } from '../../shared/office/office.ts';
import { arrive } from '../../shared/office/staff.ts';

export const ORDERS = ['longest-waiting-first', 'priority-first', 'ratio', 'accumulating', 'target-wait'] as const;
export type Order = (typeof ORDERS)[number];

/** The dials of the calling order; a limit that is absent is none. */
export interface Dials {
    readonly rate?: number;
    readonly headStartSeconds?: number;
    readonly ordinaryPerClaim?: number;
    readonly overtakesMax?: number;
    readonly waitMaxMinutes?: number;
}

/** What is asked for: the order, and the dials as far as somebody has turned them. */
export interface Wish {
    readonly order: Order;
    readonly dials: Dials;
}

/** What is legal and yet harms somebody, as `SetupWarning` has it. */
export interface Warning {
    readonly field: string;
    readonly reason: 'starves' | 'longer-wait';
    readonly subject: string;
    readonly comparedWith?: 'longest-waiting-first' | 'in-force';
    readonly minutes?: number;
    readonly insteadMinutes?: number;
    readonly text: string;
}

export interface Verdict {
    readonly warnings: readonly Warning[];
    readonly stranded?: readonly { readonly service: string; readonly waiting: number }[];
}

interface SetUp extends Branch {
    readonly callingOrder?: Order;
    readonly calling?: Dials;
}

export const me = signal<Me | undefined>(undefined);
export const wish = signal<Wish | undefined>(undefined);
/** What busy days say of the wish; none until somebody has asked about this very one. */
export const verdict = signal<Verdict | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal<'checking' | 'applying' | undefined>(undefined);
export const applied = signal(false);

export const inForce = computed<Wish>(() => ofSetUp(branch.value as SetUp | undefined));
export const mayApply = computed(() => me.value?.role === 'admin');

const PATIENCE_MILLIS = 30_000;

function ofSetUp(setUp: SetUp | undefined): Wish {
    return { order: setUp?.callingOrder ?? 'accumulating', dials: setUp?.calling ?? {} };
}

/** Finds out who is here and how the branch calls now. */
export async function begin(): Promise<void> {
    const who = await arrive(problem);
    wish.value = inForce.value;
    me.value = who;
}

/** Another wish: what was said of the last one counts no more. */
export function choose(next: Wish): void {
    wish.value = next;
    verdict.value = undefined;
    problem.value = undefined;
    applied.value = false;
}

/** The whole set-up as it would be. */
export function asSetUp(setUp: Branch, { order, dials }: Wish): object {
    const { open: _open, ...rest } = setUp as SetUp & { readonly open: boolean };
    return { ...rest, callingOrder: order, calling: dials };
}

/** Plays the wish on busy days; changes nothing. */
export async function check(): Promise<void> {
    const asked = wish.value;
    if (!branch.value || !asked || busy.value) return;
    busy.value = 'checking';
    const path = `/api/v1/branches/${branch.value.id}/setup-check`;
    const answer = await post<Verdict>(path, asSetUp(branch.value, asked), { patienceMillis: PATIENCE_MILLIS });
    busy.value = undefined;
    // Whoever has turned a dial meanwhile has asked for something else
    if (wish.value !== asked) return;
    verdict.value = answer.ok ? answer.value : undefined;
    problem.value = answer.ok ? undefined : answer.problem;
}

/** Puts into force what was tried. */
export async function apply(): Promise<void> {
    if (!branch.value || !wish.value || !verdict.value || busy.value) return;
    busy.value = 'applying';
    const { id, version } = branch.value;
    const answer = await put<Branch>(`/api/v1/branches/${id}`, asSetUp(branch.value, wish.value), version);
    await readBranch(id);
    problem.value = answer.ok ? undefined : answer.problem;
    applied.value = answer.ok;
    busy.value = undefined;
}
