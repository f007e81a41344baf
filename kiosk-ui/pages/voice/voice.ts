import { signal } from '@preact/signals';
import { get, post, put, type Answer } from '../../shared/api/client.ts';
import type { Me } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { isoDay } from '../../shared/dates/dates.ts';
import { branch } from '../../shared/office/office.ts';
import { arrive } from '../../shared/office/staff.ts';
import type { InWords, Meter, Parity, Said, WholeVoice } from './said.ts';

const DAY_MILLIS = 86_400_000;

export const me = signal<Me | undefined>(undefined);
export const days = signal(30);
export const voice = signal<WholeVoice | undefined>(undefined);
export const meter = signal<Meter | undefined>(undefined);
/** All branches, for those who answer for more than one. */
export const network = signal<readonly Said[]>([]);
/** Whether the same service is the same in all of them. */
export const amongBranches = signal<readonly Parity[]>([]);
/** What visitors said in their own words, once somebody asks for it. */
export const inWords = signal<readonly InWords[] | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

export async function begin(): Promise<void> {
    me.value = await arrive(problem);
    if (me.value) await look();
}

/** Only those who may change something are shown how. */
export function mayChange(): boolean {
    return me.value?.role === 'manager' || me.value?.role === 'admin';
}

export function period(): string {
    const now = Date.now();
    return `from=${isoDay(now - (days.value - 1) * DAY_MILLIS)}&to=${isoDay(now)}`;
}

export function path(rest: string): string {
    return `/api/v1/branches/${branch.value?.id}/${rest}`;
}

export async function look(): Promise<void> {
    const all = me.value?.role === 'director' || me.value?.role === 'admin';
    const [said, read, others] = await Promise.all([
        get<WholeVoice>(`${path('voice')}?${period()}`),
        get<Meter>(`${path('bureaucracy')}?${period()}`),
        all ? get<{ readonly branches: readonly Said[]; readonly parity: readonly Parity[] }>(`/api/v1/voice?${period()}`) : undefined,
    ]);
    take(said, voice);
    take(read, meter);
    if (others?.ok) {
        network.value = others.value.branches;
        amongBranches.value = others.value.parity;
    }
    if (inWords.value) await readWords();
}

/** Whoever reads what people wrote leaves a line in the trail; so it is not fetched before it is asked for. */
export async function readWords(): Promise<void> {
    const answer = await get<{ readonly said: readonly InWords[] }>(`${path('said')}?${period()}`);
    if (answer.ok) inWords.value = answer.value.said;
    else problem.value = answer.problem;
}

function take<T>(answer: Answer<T>, into: { value: T | undefined }): void {
    if (answer.ok) into.value = answer.value;
    else problem.value = answer.problem;
}

/** A paper is no longer asked for, from today on. */
export function abolish(paper: string): Promise<void> {
    return change(() => post(path('abolished-papers'), { paper, day: isoDay(Date.now()) }));
}

export function countRepeats(on: boolean): Promise<void> {
    return change(() => put(path('repeat-visits'), { on }));
}

async function change(send: () => Promise<Answer<unknown>>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const answer = await send();
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) await look();
    busy.value = false;
}
