import { computed, effect, signal } from '@preact/signals';
import { now, officeMillis } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { isHere, sequence } from './calls.ts';
import { takenSeats } from './Line/sayings.ts';
import { isAnswered, mayTurnAway } from './Loop/quiet.ts';

const ROWS = 4;
const ROWS_UPRIGHT = 2;

const rows = () => (innerHeight > innerWidth ? ROWS_UPRIGHT : ROWS) - Math.min(2, takenSeats.value.length);
/** Since when the newest call stands in the large place, by this machine's clock. */
const sinceMillis = signal(0);

effect(() => {
    if (sequence.shown.value) sinceMillis.value = officeMillis();
});

const wall = computed(() => (sequence.shown.value ? [sequence.shown.value, ...sequence.previous.value] : []));
const called = computed(() => (live.value?.calls ?? []).filter(({ counter }) => isHere(counter)));

/** Whether messages may take the large place: the newest call has been seen, and whoever is still called stands beside it. */
export const mayShow = computed(() => live.value !== undefined && mayTurnAway(wall.value, called.value, rows(), now.value - sinceMillis.value));

/** Whether news of the whole hall may: nor do they wait for a call that somebody has followed. */
export const mayHalt = computed(() => mayShow.value || (live.value !== undefined && isAnswered(wall.value, called.value)));
