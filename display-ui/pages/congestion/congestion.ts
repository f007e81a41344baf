import { computed, signal } from '@preact/signals';
import { get } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Me } from '@dawr/kiosk-ui/shared/api/contract.ts';
import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { followBranch, readBranch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { branchOf } from '@dawr/kiosk-ui/shared/office/staff.ts';
import { readCharter } from '@dawr/kiosk-ui/shared/charter/charter.ts';
import { askToSignIn } from '@dawr/kiosk-ui/shared/sign-in.ts';
import { readAhead } from './ahead.ts';
import { readHistory } from './history.ts';
import { readMailings } from './Mailings/mailings.ts';
import { readPromises } from './promises.ts';

export const me = signal<Me | undefined>(undefined);
/** How full the branch is now. */
export const congestion = signal<Congestion | undefined>(undefined);
/** All branches that this person may see, the fullest first. */
export const ranking = signal<readonly Congestion[]>([]);
export const problem = signal<Problem | undefined>(undefined);

/** Directors and administrators compare branches. */
export const seesAll = computed(() => me.value?.role === 'director' || me.value?.role === 'admin');

const AGAIN_MILLIS = 4_000;
/** A full hall changes several times a second; a manager's eye doesn't. */
const REFRESH_MILLIS = 2_000;
/** Waits grow even while nothing happens. */
const QUIET_MILLIS = 30_000;
const RANKING_MILLIS = 15_000;

let path = '';

/** Finds out who is here and which branch they look after, and keeps its state up to date for ever. */
export async function begin(): Promise<void> {
    const answer = await get<Me>('/api/v1/me');
    if (!answer.ok && answer.problem.status === 401) return askToSignIn();
    if (!answer.ok) return later(answer.problem);
    me.value = answer.value;
    if (seesAll.value) await rank();
    const id = new URLSearchParams(location.search).get('branch') ?? answer.value.branch ?? ranking.value[0]?.branch;
    if (id) return open(id);
    const found = await branchOf(answer.value);
    if (found.ok) await open(found.value);
    else later(found.problem);
}

async function open(id: string): Promise<void> {
    const answer = await readBranch(id);
    if (!answer.ok) return later(answer.problem);
    path = `/api/v1/branches/${id}/congestion`;
    await refresh();
    if (problem.value) return later(problem.value);
    followBranch(id, { onMessage: () => void refreshSoon(), onRefused });
    setInterval(() => void refresh(), QUIET_MILLIS);
    void readPromises(id);
    void readCharter(id);
    // A display sees how it is, not what is to be done about it
    if (me.value?.role) void readAhead(id);
    if (me.value?.role === 'manager' || me.value?.role === 'admin') void readMailings(id);
    if (congestion.value) void readHistory(id, congestion.value.at);
    if (seesAll.value) setInterval(() => void rank(), RANKING_MILLIS);
}

function later(why: Problem): void {
    problem.value = why;
    // Who may not see this page will not be allowed to in four seconds either.
    if (why.status !== 403) setTimeout(() => void begin(), AGAIN_MILLIS);
}

function onRefused(why: Problem): boolean {
    if (why.status === 401) askToSignIn();
    return why.status === 401;
}

async function refresh(): Promise<void> {
    const answer = await get<Congestion>(path);
    if (answer.ok) congestion.value = answer.value;
    problem.value = answer.ok ? undefined : answer.problem;
}

async function rank(): Promise<void> {
    const answer = await get<{ readonly branches: readonly Congestion[] }>('/api/v1/congestion');
    if (answer.ok) ranking.value = answer.value.branches;
}

let coming = false;

function refreshSoon(): void {
    if (coming) return;
    coming = true;
    setTimeout(() => {
        coming = false;
        void refresh();
    }, REFRESH_MILLIS);
}
