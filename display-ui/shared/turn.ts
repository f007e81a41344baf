import { useRef } from 'preact/hooks';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';

/** Which of so many things has its turn, each for so long: the first of them when its component appears. */
export function useTurn(count: number, millis: number): number {
    const begun = useRef(now.peek());
    return Math.max(0, Math.floor((now.value - begun.current) / millis)) % Math.max(1, count);
}
