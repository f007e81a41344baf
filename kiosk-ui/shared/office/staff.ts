import type { Signal } from '@preact/signals';
import { get, type Answer } from '../api/client.ts';
import type { Branch, Me } from '../api/contract.ts';
import type { Problem } from '../api/problem.ts';
import { askToSignIn } from '../sign-in.ts';
import { readBranch } from './office.ts';

interface Needs {
    /** Whether the page has something to say where there is no branch yet. */
    readonly branchless?: boolean;
}

/** Finds out who is here and reads the branch they look at; nobody, when they have to go to the door first, or when there is no branch to look at. */
export async function arrive(problem: Signal<Problem | undefined>, { branchless = false }: Needs = {}): Promise<Me | undefined> {
    const answer = await get<Me>('/api/v1/me');
    if (answer.ok) {
        const found = await branchOf(answer.value, branchless);
        const read = found.ok ? await readBranch(found.value) : undefined;
        if (read && !read.ok) problem.value = read.problem;
        if (found.ok || (branchless && isNone(found.problem))) return answer.value;
        problem.value = found.problem;
        return undefined;
    }
    if (answer.problem.status === 401) askToSignIn();
    else problem.value = answer.problem;
    return undefined;
}

const NONE: Problem = { slug: 'no-branch-yet', status: 404, title: '' };

function isNone({ slug }: Problem): boolean {
    return slug === NONE.slug;
}

/** The branch of the address, else one's own, else the first there is. In a new office there is none: whoever may make the first is led there. */
export async function branchOf(who: Me, branchless = false): Promise<Answer<string>> {
    const id = new URLSearchParams(location.search).get('branch') ?? who.branch;
    if (id) return { ok: true, status: 200, value: id };
    const answer = await get<{ readonly branches: readonly Branch[] }>('/api/v1/branches');
    if (!answer.ok) return answer;
    const first = answer.value.branches[0]?.id;
    if (first) return { ok: true, status: 200, value: first };
    if (who.role === 'admin' && !branchless) location.replace('/setup');
    return { ok: false, problem: NONE };
}
