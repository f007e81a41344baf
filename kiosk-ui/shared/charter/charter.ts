import { signal } from '@preact/signals';
import { get } from '../api/client.ts';
import type { Names } from '../api/contract.ts';

/** For how many it counted, and whether it was kept for as many of them as was published. */
export interface KeptShare {
    readonly counted: number;
    readonly kept: boolean;
    readonly percent?: number;
}

/** One thing that a branch has published that it means to keep. */
export interface Commitment {
    readonly sentence: Names;
    readonly percent: number;
    readonly today: KeptShare;
    readonly month: KeptShare;
}

export interface Charter {
    readonly commitments: readonly Commitment[];
}

/** What the branch has published; empty until it has come, and where nothing has been. */
export const charter = signal<Charter | undefined>(undefined);

const AGAIN_MILLIS = 120_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Reads it, and again every two minutes for as long as the page is open. */
export async function readCharter(branch: string): Promise<void> {
    clearTimeout(timer);
    const answer = await get<Charter>(`/api/v1/branches/${branch}/charter`);
    if (answer.ok) charter.value = answer.value;
    timer = setTimeout(() => void readCharter(branch), AGAIN_MILLIS);
}
