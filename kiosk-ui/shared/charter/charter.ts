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
