import type { WaitPromise } from '../api/contract.ts';
import type { StatusKind } from '../Status/Status.tsx';
import { timeOfDay } from '../dates/dates.ts';
import { t, type Arguments } from '../words/words.ts';

/** Below this a range says more than anybody needs: "about 2 minutes" reads better than "1 to 2". */
const SHORT_MINUTES = 4;
const TARGET_MINUTES = 20;
const MINUTE_MILLIS = 60_000;

export interface Range {
    readonly lowMinutes: number;
    readonly highMinutes: number;
}

/** The promise as a range, or nothing while no counter is open for the service. */
export function rangeOf(promise: WaitPromise | undefined): Range | undefined {
    if (!promise || promise.lowMinutes === null || promise.highMinutes === null) return undefined;
    return { lowMinutes: promise.lowMinutes, highMinutes: promise.highMinutes };
}

export function isShort({ lowMinutes, highMinutes }: Range): boolean {
    return highMinutes < SHORT_MINUTES || lowMinutes === highMinutes;
}

/** Says it in a language. */
type Say = (key: string, args?: Arguments) => string;

/** "12 to 20 minutes", "about 2 minutes", "no wait" or "no counter open yet". */
export function waitInWords(promise: WaitPromise | undefined, say: Say = t): string {
    const range = rangeOf(promise);
    if (!range) return say('wait.no-counter');
    if (isShort(range)) return say('wait.about', { minutes: range.highMinutes });
    return say('wait.range-plain', { low: range.lowMinutes, high: range.highMinutes });
}

/** "between 1:54 pm and 2:15 pm": when it would be; nothing for a wait too short to look at the clock, or while nobody knows. */
export function timesInWords(promise: WaitPromise | undefined): string | undefined {
    const range = rangeOf(promise);
    const by = Date.parse(promise?.promisedBy ?? '');
    if (!range || isShort(range) || Number.isNaN(by)) return undefined;
    const from = by - (range.highMinutes - range.lowMinutes) * MINUTE_MILLIS;
    return t('wait.between', { from: timeOfDay(from), to: timeOfDay(by) });
}

/** How a wait stands against what the service aims at. */
export function waitStatus(promise: WaitPromise | undefined, targetMinutes = TARGET_MINUTES): StatusKind {
    const range = rangeOf(promise);
    if (!range) return 'idle';
    if (range.highMinutes <= targetMinutes) return 'good';
    return range.highMinutes <= 2 * targetMinutes ? 'watch' : 'bad';
}
