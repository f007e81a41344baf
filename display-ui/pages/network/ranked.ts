import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { language, named } from '@dawr/kiosk-ui/shared/words/words.ts';

/** A share in percent and where the truth lies, nineteen times in twenty. */
export interface Share {
    readonly percent: number;
    readonly low: number;
    readonly high: number;
}

/** What the visitors of a branch said; too few of them say nothing. */
export interface Said {
    readonly branch: string;
    readonly suppressed: boolean;
    readonly answers?: number;
    readonly corrected?: Share;
}

export interface Shown {
    readonly now: Congestion;
    readonly region: string;
    readonly said: Said | undefined;
}

export const SORTINGS = ['congestion', 'promise', 'satisfaction', 'name'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** Fewer are no share at all. */
export const JUDGED_MIN = 10;
const Z = 1.96;

/** Wilson's interval: honest near nought and a hundred, and for few. */
export function share(kept: number, judged: number): Share | undefined {
    if (judged < JUDGED_MIN) return undefined;
    const p = kept / judged;
    const z2 = (Z * Z) / judged;
    const middle = (p + z2 / 2) / (1 + z2);
    const half = (Z / (1 + z2)) * Math.sqrt((p * (1 - p)) / judged + z2 / (4 * judged));
    return { percent: 100 * p, low: 100 * Math.max(0, middle - half), high: 100 * Math.min(1, middle + half) };
}

export function promiseOf({ now: { promiseKept } }: Shown): Share | undefined {
    return share(promiseKept.kept, promiseKept.judged);
}

export function satisfactionOf({ said }: Shown): Share | undefined {
    return said && !said.suppressed ? said.corrected : undefined;
}

/** The branch that needs help most comes first; of whom nothing can be said, last. */
export function ranked(all: readonly Shown[], by: Sorting): readonly Shown[] {
    const worst = (one: Shown): number =>
        by === 'congestion' ? -one.now.index : by === 'name' ? 0 : ((by === 'promise' ? promiseOf(one) : satisfactionOf(one))?.percent ?? Infinity);
    return [...all].sort((one, other) => compare(worst(one), worst(other)) || (by === 'name' ? 0 : compare(-one.now.index, -other.now.index)) || byName(one.now, other.now));
}

/** As the reader calls them, and the tenth office after the second. */
function byName(one: Congestion, other: Congestion): number {
    const name = ({ names, branch }: Congestion) => named(names) || branch;
    return name(one).localeCompare(name(other), language.value, { numeric: true });
}

/** Infinity is no number to take away from itself. */
function compare(one: number, other: number): number {
    return one === other ? 0 : one < other ? -1 : 1;
}
