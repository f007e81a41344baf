import type { WaitPromise } from '../api/contract.ts';
import { rich, t } from '../words/words.ts';
import { isShort, rangeOf } from './wait.ts';
import './WaitRange.css';

/** The range in large figures: "from **12** to **20** minutes". */
export function WaitRange({ promise }: { readonly promise: WaitPromise | undefined }) {
    const range = rangeOf(promise);
    if (!range) return <p class="wait-range wait-range--none">{t('wait.no-counter')}</p>;
    const figure = (text: string) => <b class="wait-range__figure">{text}</b>;
    const words = isShort(range)
        ? rich('wait.exact', { minutes: range.highMinutes }, figure)
        : rich('wait.range', { low: range.lowMinutes, high: range.highMinutes }, figure);
    return <p class="wait-range">{words}</p>;
}
