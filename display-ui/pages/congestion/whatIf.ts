import { signal } from '@preact/signals';
import { post } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';
import type { Foretold } from './ahead.ts';

export interface Measured {
    readonly measure: string;
    readonly truly: number;
    readonly before: Foretold;
    readonly after: Foretold;
    readonly effect: Foretold;
}

export interface IndexThen {
    readonly from: string;
    readonly truly: number;
    readonly before: number;
    readonly after: number;
}

export interface WhatIf {
    readonly day: string;
    readonly courses: number;
    readonly measures: readonly Measured[];
    readonly index: readonly IndexThen[];
}

export interface Change {
    readonly kind: string;
    readonly count?: number;
    readonly order?: string;
    readonly percent?: number;
    readonly from?: string;
}

export const answer = signal<WhatIf | undefined>(undefined);
export const refused = signal<Problem | undefined>(undefined);
export const working = signal(false);

/** A whole day lived two dozen times takes its time; it is asked once. */
const PATIENCE_MILLIS = 0;

/** Asks what would have been. */
export async function whatIf(branch: string, day: string, changes: readonly Change[]): Promise<void> {
    working.value = true;
    refused.value = undefined;
    const said = await post<WhatIf>(`/api/v1/branches/${branch}/what-if`, { day, changes }, { patienceMillis: PATIENCE_MILLIS });
    working.value = false;
    answer.value = said.ok ? said.value : undefined;
    refused.value = said.ok ? undefined : said.problem;
}

/** Has thought better of it. */
export async function stop(branch: string): Promise<void> {
    await post(`/api/v1/branches/${branch}/what-if/stop`);
}
