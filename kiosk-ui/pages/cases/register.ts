import { signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import type { Me } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branch } from '../../shared/office/office.ts';
import { arrive } from '../../shared/office/staff.ts';
import { reachOf } from '../../shared/Survey/reach.ts';

export const CAUSES = ['wait', 'staff-conduct', 'staff-knowledge', 'unclear-procedure', 'papers', 'system', 'place', 'rules', 'misunderstanding', 'other'] as const;

/** A case as the register lists it. */
export interface Filed {
    readonly case: number;
    readonly revision: number;
    readonly source: string;
    readonly kind: string;
    readonly language: string;
    readonly state: 'open' | 'answered' | 'closed';
    readonly openedAt: string;
    readonly dueAt: string;
    readonly escalations: number;
    readonly reopened: number;
    readonly reachable: boolean;
    readonly bounced: boolean;
    readonly service?: string;
    readonly face?: number;
    readonly faceAgain?: number;
    readonly owner?: string;
    readonly cause?: string;
    readonly repliedAt?: string;
    readonly businessHours?: number;
}

export interface Step {
    readonly at: string;
    readonly by: string;
    readonly kind: string;
    readonly detail: string;
    readonly text?: string;
}

export interface Whole extends Filed {
    readonly story?: string;
    /** The answer that holds what its giver said aloud. */
    readonly recording?: string;
    readonly steps: readonly Step[];
}

export interface Figures {
    readonly open: number;
    readonly overdue: number;
    readonly closed: number;
    readonly medianHours?: number;
    readonly p90Hours?: number;
    readonly reopenedPercent?: number;
}

export const me = signal<Me | undefined>(undefined);
export const register = signal<{ readonly figures: Figures; readonly cases: readonly Filed[] } | undefined>(undefined);
export const chosen = signal<Whole | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

/** Finds out who is here and what lies in the register of their branch. */
export async function begin(): Promise<void> {
    me.value = await arrive(problem);
    if (me.value) await look();
}

export function mayTakeAlong(): boolean {
    return me.value?.role !== 'reception';
}

export function tablePath(): string {
    return `${path()}.csv`;
}

export function soundOf(answer: string): string {
    return `/api/v1/branches/${branch.value?.id}/said/${answer}/spoken`;
}

function path(): string {
    return `/api/v1/branches/${branch.value?.id}/cases`;
}

async function look(): Promise<void> {
    const answer = await get<{ figures: Figures; cases: Filed[] }>(path());
    if (answer.ok) register.value = answer.value;
    else problem.value = answer.problem;
}

export async function choose(id: number): Promise<void> {
    problem.value = undefined;
    const answer = await get<Whole>(`${path()}/${id}`);
    if (answer.ok) chosen.value = answer.value;
    else problem.value = answer.problem;
}

/** Does something about the case that is open; says whether it was done. */
export async function act(deed: string, more: object = {}): Promise<boolean> {
    const now = chosen.value;
    if (!now || busy.value) return false;
    busy.value = true;
    const answer = await post<Whole>(`${path()}/${now.case}/steps`, { deed, revision: now.revision, ...more });
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) chosen.value = answer.value;
    // Somebody else was faster: what they did is what there is now.
    else if (answer.problem.slug === 'version-outdated') await reread(now.case);
    await look();
    busy.value = false;
    return answer.ok;
}

async function reread(id: number): Promise<void> {
    const answer = await get<Whole>(`${path()}/${id}`);
    if (answer.ok) chosen.value = answer.value;
}

/** Somebody says something at reception: it goes into the same register. */
export async function file(kind: string, text: string, reach: string): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    const answer = await post<{ readonly case: number }>(path(), { kind, text, ...reachOf(reach) });
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) await choose(answer.value.case);
    await look();
    busy.value = false;
    return answer.ok;
}

export function isLate({ state, dueAt }: Filed, now = Date.now()): boolean {
    return state !== 'closed' && Date.parse(dueAt) <= now;
}
