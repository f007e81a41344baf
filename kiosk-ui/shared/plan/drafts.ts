import { signal } from '@preact/signals';
import { get, put, remove } from '../api/client.ts';
import { newKey } from '../api/newKey.ts';
import type { Problem } from '../api/problem.ts';
import type { FloorPlan } from './draft.ts';

/** A floor plan that somebody has drawn and that is not in force. */
export interface DraftPlan {
    readonly id: string;
    readonly name: string;
    readonly keptAt: string;
    readonly plan: FloorPlan;
}

export const drafts = signal<readonly DraftPlan[]>([]);
export const draftProblem = signal<Problem | undefined>(undefined);

/** Reads what has been drawn for the branch. */
export async function readDrafts(branch: string): Promise<void> {
    const answer = await get<{ readonly plans: readonly DraftPlan[] }>(path(branch));
    drafts.value = answer.ok ? answer.value.plans : [];
    draftProblem.value = answer.ok ? undefined : answer.problem;
}

/** Keeps a plan under a name, in place of the one of that name; did it work? */
export async function keepDraft(branch: string, name: string, plan: FloorPlan): Promise<boolean> {
    const known = drafts.peek().find((one) => one.name === name);
    const answer = await put<DraftPlan>(`${path(branch)}/${known?.id ?? newKey()}`, { name, plan });
    if (answer.ok) await readDrafts(branch);
    else draftProblem.value = answer.problem;
    return answer.ok;
}

/** Keeps it no longer. */
export async function dropDraft(branch: string, id: string): Promise<void> {
    const answer = await remove(`${path(branch)}/${id}`);
    await readDrafts(branch);
    if (!answer.ok) draftProblem.value = answer.problem;
}

function path(branch: string): string {
    return `/api/v1/branches/${branch}/floor-plans`;
}
