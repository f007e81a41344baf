import type { Signal } from '@preact/signals';
import { get } from '../api/client.ts';
import type { Branch, Me } from '../api/contract.ts';
import type { Problem } from '../api/problem.ts';
import { askToSignIn } from '../sign-in.ts';
import { readBranch } from './office.ts';

/** Finds out who is here and reads the branch they look at; nobody, when they have to go to the door first. */
export async function arrive(problem: Signal<Problem | undefined>): Promise<Me | undefined> {
    const answer = await get<Me>('/api/v1/me');
    if (answer.ok) {
        const id = await branchOf(answer.value);
        const read = id ? await readBranch(id) : undefined;
        if (read && !read.ok) problem.value = read.problem;
        return answer.value;
    }
    if (answer.problem.status === 401) askToSignIn();
    else problem.value = answer.problem;
    return undefined;
}

/** The branch of the address, else one's own, else the first there is. */
export async function branchOf(who: Me): Promise<string | undefined> {
    return new URLSearchParams(location.search).get('branch') ?? who.branch ?? (await firstBranch());
}

async function firstBranch(): Promise<string | undefined> {
    const answer = await get<{ readonly branches: readonly Branch[] }>('/api/v1/branches');
    return answer.ok ? answer.value.branches[0]?.id : undefined;
}
