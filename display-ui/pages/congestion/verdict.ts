import type { Congestion, ServiceNow } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { GOAL_PERCENT, keptPercent } from './goal.ts';

export type Level = 'good' | 'watch' | 'bad';

/** Is it all right? One sentence, and how much it matters. */
export interface Verdict {
    readonly level: Level;
    /** The key of the sentence. */
    readonly words: string;
    /** The service that the sentence is about, if it is about one. */
    readonly service?: ServiceNow;
    /** How many more services stand as badly. */
    readonly others: number;
}

const CROWDED_BAND = 4;
const CRITICAL_BAND = 5;

/** The worst first: people nobody serves, promises that break, a hall that is full, what is to be watched, then a day that has gone badly so far. */
export function verdict(now: Congestion): Verdict {
    const waited = now.services.filter(({ waiting }) => waiting > 0);
    return (
        about('bad', 'no-counter', waited.filter(({ state }) => state === 'no-counter')) ??
        about('bad', 'behind', waited.filter(isBehind)) ??
        crowded(now) ??
        about('watch', 'watch', waited.filter(({ state }) => state === 'watch')) ??
        brokeToday(now) ?? { level: 'good', words: now.waiting === 0 ? 'empty' : 'well', others: 0 }
    );
}

/** Whoever comes now waits too long for sure, or somebody has already. */
function isBehind({ state, longestWaitSeconds = 0, targetMinutes = Infinity }: ServiceNow): boolean {
    return state === 'falling-behind' || longestWaitSeconds > 60 * targetMinutes;
}

function about(level: Level, words: string, services: readonly ServiceNow[]): Verdict | undefined {
    const [worst, ...others] = services.toSorted((one, other) => longest(other) - longest(one));
    return worst && { level, words, service: worst, others: others.length };
}

function crowded({ band }: Congestion): Verdict | undefined {
    if (band < CROWDED_BAND) return undefined;
    return { level: band >= CRITICAL_BAND ? 'bad' : 'watch', words: 'crowded', others: 0 };
}

/** Nobody is late now, and yet too many were today: all is not well. */
function brokeToday({ promiseKept }: Congestion): Verdict | undefined {
    const percent = keptPercent(promiseKept);
    return percent !== undefined && percent < GOAL_PERCENT ? { level: 'watch', words: 'promises', others: 0 } : undefined;
}

function longest({ longestWaitSeconds = 0 }: ServiceNow): number {
    return longestWaitSeconds;
}
