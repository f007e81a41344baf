import { computed } from '@preact/signals';
import { live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { isHere } from '../calls.ts';
import { breakOfAll, hasCome } from '../Line/breaks.ts';
import { inBoth, type Saying } from '../Line/saying.ts';
import { ofStandstill, stillHere } from '../Line/sayings.ts';
import { mayHalt } from '../place.ts';

/** Whoever must follow the staff is not told to wait here. */
const NOT_TO_STAY = new Set(['evacuation', 'safety']);

/** Why nobody is called in this hall, what to do, and until when: a standstill before a break, a break before counters that pause. */
const halt = computed<readonly Saying[]>(() => [standstill(), breakOfAll(), pauses()].find((sayings) => sayings.length > 0) ?? []);

/** What the large place says instead of the last call; nothing while somebody may be called, or is still to be seen there. */
export const halted = computed(() => (halt.value.length > 0 && mayHalt.value ? halt.value : undefined));

function standstill(): Saying[] {
    const [first] = stillHere();
    if (!first) return [];
    return [...ofStandstill(first), ...(NOT_TO_STAY.has(first.reason) ? [] : inBoth('still', 'hall.stay'))];
}

/** Every counter that is not closed pauses: until the first of them is back. */
function pauses(): Saying[] {
    const staffed = (live.value?.counters ?? []).filter(({ counter, state }) => isHere(counter) && state !== 'closed');
    if (staffed.length === 0 || staffed.some(({ state }) => state !== 'paused')) return [];
    const [back] = staffed.flatMap(({ until }) => until ?? []).filter((until) => !hasCome(until)).sort((one, other) => Date.parse(one) - Date.parse(other));
    return [...inBoth('break', 'hall.paused'), ...(back ? inBoth('break', 'hall.paused-until', { times: { time: back } }) : []), ...inBoth('break', 'hall.stay')];
}
