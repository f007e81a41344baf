import { effect, signal } from '@preact/signals';
import { line } from '@dawr/kiosk-ui/shared/office/office.ts';
import { wakings } from './asleep.ts';

/** A short break of the line is mended before anybody has read that there was one. */
const UNNOTICED_MILLIS = 4_000;

/** Whether what the screen shows may be old. */
export const isStale = signal(false);

/** Who wakes shows at once that the picture is old, though the line has not been missed yet. */
effect(() => {
    if (wakings.value > 0) isStale.value = true;
});

effect(() => {
    if (line.value === 'live') return void (isStale.value = false);
    const timer = setTimeout(() => (isStale.value = true), UNNOTICED_MILLIS);
    return () => clearTimeout(timer);
});
