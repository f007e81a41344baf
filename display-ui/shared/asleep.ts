import { signal } from '@preact/signals';

/** A clock that moves once a second and has gone this far was standing: the machine slept. A page in the background ticks once a minute. */
const ASLEEP_MILLIS = 120_000;
const TICK_MILLIS = 1_000;

/** How often this machine has woken from a sleep since the page was opened. What the page knew before may be of another day. */
export const wakings = signal(0);

let tickedAt = Date.now();

setInterval(() => {
    const slept = Date.now() - tickedAt > ASLEEP_MILLIS;
    tickedAt = Date.now();
    if (slept) wakings.value++;
}, TICK_MILLIS);
