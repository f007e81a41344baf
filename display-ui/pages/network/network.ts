import { computed, signal } from '@preact/signals';
import { get } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Branch } from '@dawr/kiosk-ui/shared/api/contract.ts';
import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { isoDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { officeMillis } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { askToSignIn } from '@dawr/kiosk-ui/shared/sign-in.ts';
import { named } from '@dawr/kiosk-ui/shared/words/words.ts';
import { ranked, type Said, type Shown, type Sorting } from './ranked.ts';

const AGAIN_MILLIS = 15_000;
const DAY_MILLIS = 86_400_000;
/** What visitors say changes slowly, and is worked out with some pains. */
const SAID_AGAIN_MILLIS = 3_600_000;
export const SAID_DAYS = 30;

const congestion = signal<readonly Congestion[] | undefined>(undefined);
const said = signal<readonly Said[]>([]);
const setUps = signal<readonly Branch[]>([]);

export const problem = signal<Problem | undefined>(undefined);
export const sorting = signal<Sorting>('congestion');
/** One region alone; all of them while it is empty. */
export const region = signal('');

/** Every branch with all that is known of it, in no order. */
const all = computed<readonly Shown[] | undefined>(() =>
    congestion.value?.map((now) => ({
        now,
        region: named(setUps.value.find(({ id }) => id === now.branch)?.region),
        said: said.value.find(({ branch }) => branch === now.branch),
    })),
);

export const regions = computed(() => [...new Set(all.value?.map((each) => each.region).filter(Boolean))].sort());

/** The branches of the region, the one that needs help most first. */
export const shown = computed(() => all.value && ranked(all.value.filter((each) => !region.value || each.region === region.value), sorting.value));

/** Reads how all branches are, again and again. */
export async function begin(): Promise<void> {
    if (!(await refresh())) return;
    setInterval(() => void refresh(), AGAIN_MILLIS);
    void readSaid();
    setInterval(() => void readSaid(), SAID_AGAIN_MILLIS);
    const answer = await get<{ readonly branches: readonly Branch[] }>('/api/v1/branches');
    if (answer.ok) setUps.value = answer.value.branches;
}

async function refresh(): Promise<boolean> {
    const answer = await get<{ readonly branches: readonly Congestion[] }>('/api/v1/congestion');
    if (!answer.ok && answer.problem.status === 401) askToSignIn();
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) congestion.value = answer.value.branches;
    return answer.ok || answer.problem.status >= 500 || answer.problem.status === 0;
}

async function readSaid(): Promise<void> {
    const to = officeMillis();
    const answer = await get<{ readonly branches: readonly Said[] }>(`/api/v1/voice?from=${isoDay(to - (SAID_DAYS - 1) * DAY_MILLIS)}&to=${isoDay(to)}`);
    if (answer.ok) said.value = answer.value.branches;
}
