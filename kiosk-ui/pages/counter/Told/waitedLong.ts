import { effect, signal } from '@preact/signals';
import { pressed } from '../presses.ts';

/** After this long without an answer a clerk begins to wonder whether the press was heard. */
const WONDER_MILLIS = 1_500;

export const waitedLong = signal(false);

effect(() => {
    waitedLong.value = false;
    if (!pressed.value) return undefined;
    const timer = setTimeout(() => (waitedLong.value = true), WONDER_MILLIS);
    return () => clearTimeout(timer);
});
