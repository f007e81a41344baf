import type { WaitPromise } from '../api/contract.ts';
import type { StatusKind } from '../Status/Status.tsx';
import { t } from '../words/words.ts';

/** Below this a range says more than anybody needs: "about 2 minutes" reads better than "1 to 2". */
const SHORT_MINUTES = 4;
const TARGET_MINUTES = 20;

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

/** "12 to 20 minutes", "about 2 minutes", "no wait" or "no counter open yet". */
export function waitInWords(promise: WaitPromise | undefined): string {
    const range = rangeOf(promise);
    if (!range) return t('wait.no-counter');
    if (isShort(range)) return t('wait.about', { minutes: range.highMinutes });
    return t('wait.range-plain', { low: range.lowMinutes, high: range.highMinutes });
}

/** How a wait stands against what the service aims at. */
export function waitStatus(promise: WaitPromise | undefined, targetMinutes = TARGET_MINUTES): StatusKind {
    const range = rangeOf(promise);
    if (!range) return 'idle';
    if (range.highMinutes <= targetMinutes) return 'good';
    return range.highMinutes <= 2 * targetMinutes ? 'watch' : 'bad';
}
