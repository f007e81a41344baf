import { signal } from '@preact/signals';
import { get, put } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Names } from '@dawr/kiosk-ui/shared/api/contract.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';

/** The middle of what may come, and what eight courses of the day in ten keep to; empty where there is nothing to say. */
export interface Foretold {
    readonly low?: number;
    readonly mid?: number;
    readonly high?: number;
}

export interface Quarter extends Foretold {
    readonly from: string;
}

/** The day from now until it closes, hour by hour. */
export interface RestOfDay {
    readonly until: string;
    readonly hours: readonly Quarter[];
    readonly meanWaitMinutes: Foretold;
    readonly unservedAtClose: Foretold;
}

/** What the next two hours hold. Of a branch that has not been looked at yet only that no future was drawn. */
export interface Next {
    readonly futures: number;
    readonly at?: string;
    readonly index?: readonly Quarter[];
    readonly meanWaitMinutes?: Foretold;
    readonly unservedAtClose?: Foretold;
    readonly restOfDay?: RestOfDay;
    readonly alarm?: { readonly index: number; readonly likely: number; readonly leadMinutes?: number };
}

export interface Action {
    readonly id: string;
    readonly kind: string;
    readonly sentence: Names;
    readonly staffMinutes: number;
    readonly waitedMinutes: Foretold;
    readonly inTimePercent?: { readonly before: number; readonly after: number };
}

export interface Advice {
    readonly futures: number;
    readonly at?: string;
    readonly actions?: readonly Action[];
}

export interface Alarm {
    readonly at: string;
    readonly index: number;
    readonly likely: number;
    readonly leadMinutes?: number;
    readonly action?: Action;
    readonly outcome?: 'hit' | 'false' | 'missed';
}

export interface Taken {
    readonly at: string;
    readonly action: Action;
    readonly foretoldMinutes: Foretold;
    readonly measuredMinutes?: number;
    readonly judged: boolean;
}

export interface Threshold {
    readonly index: number;
    readonly likely: number;
}

export interface Alarms {
    readonly threshold: Threshold;
    readonly alarms: readonly Alarm[];
    readonly taken: readonly Taken[];
    readonly score: {
        readonly looks: number;
        readonly hit: number;
        readonly false: number;
        readonly missed: number;
        readonly leadMinutes?: number;
        readonly skill?: number;
    };
}

export const next = signal<Next | undefined>(undefined);
export const advice = signal<Advice | undefined>(undefined);
export const alarms = signal<Alarms | undefined>(undefined);

/** It is worked out anew no more often than that. */
const AGAIN_MILLIS = 20_000;

/** Reads what is coming, what to do and what was warned of, and again for as long as the page is open. */
export async function readAhead(branch: string): Promise<void> {
    const path = `/api/v1/branches/${branch}/congestion`;
    const [seen, advised, warned] = await Promise.all([get<Next>(`${path}/next`), get<Advice>(`${path}/advice`), get<Alarms>(`${path}/alarms`)]);
    if (seen.ok) next.value = seen.value;
    if (advised.ok) advice.value = advised.value;
    if (warned.ok) alarms.value = warned.value;
    setTimeout(() => void readAhead(branch), AGAIN_MILLIS);
}

/** Says of what the branch wants to be warned. */
export async function warnFrom(branch: string, threshold: Threshold): Promise<Problem | undefined> {
    const answer = await put<Threshold>(`/api/v1/branches/${branch}/congestion/alarms/threshold`, threshold);
    if (answer.ok && alarms.value) alarms.value = { ...alarms.value, threshold: answer.value };
    return answer.ok ? undefined : answer.problem;
}
