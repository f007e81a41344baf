import type { PlannedBreak } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { inBoth, type Saying } from './saying.ts';

/** The break that is on, before everything else, for nobody may be called in it: until when. Nothing where none is on. */
export function breakNow(): Saying[] {
    return planned()
        .filter(({ from }) => hasCome(from))
        .flatMap((on) => (on.manner === 'staggered' ? ofBreak(on, 'hall.break-some') : ofAllStop(on)));
}

/** The break that is on for every counter. */
export function breakOfAll(): Saying[] {
    return planned()
        .filter(({ from, manner }) => hasCome(from) && manner !== 'staggered')
        .flatMap(ofAllStop);
}

const ofAllStop = (on: PlannedBreak) => [...ofBreak(on, 'hall.break-on'), ...inBoth('break', 'hall.break-then')];

/** The next break of today, for whoever thinks of staying away meanwhile. */
export function nextBreak(): Saying[] {
    return planned().filter(({ from }) => !hasCome(from)).flatMap((next) => ofBreak(next, 'hall.break-next'));
}

/** As the board has them, though by the time that it is now: between two boards a break may begin, and end. */
function planned(): PlannedBreak[] {
    const board = live.value;
    return [board?.break, board?.nextBreak].filter((one): one is PlannedBreak => one !== undefined && !hasCome(one.until));
}

/** Whether it is that late. */
export const hasCome = (instant: string) => Date.parse(instant) <= now.value - (now.value % 1_000);

const KNOWN_REASONS = new Set(['prayer', 'meeting']);

/** By its own name, else by its reason; else it is just a break. */
function ofBreak({ names, reason, from, until }: PlannedBreak, key: string): Saying[] {
    const otherwise = `hall.break-${KNOWN_REASONS.has(reason) ? reason : 'plain'}`;
    return inBoth('break', key, { times: { from, until }, name: { names, otherwise } });
}
