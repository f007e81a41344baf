import type { CallOnBoard } from '@dawr/kiosk-ui/shared/api/contract.ts';
import type { ShownCall } from '../CallSequence.ts';

/** A call has the wall to itself for as long as its sentence is said twice and somebody looks up. */
const ALONE_MILLIS = 20_000;

/**
 * Whether something else may take the large place: the newest call has stood there long enough, and everybody who is still called to a counter of this hall
 * stands among the `rows` calls beside it. `standsMillis`: how long the newest one has stood there.
 */
export function mayTurnAway(wall: readonly ShownCall[], called: readonly CallOnBoard[], rows: number, standsMillis: number): boolean {
    if (wall.length > 0 && standsMillis < ALONE_MILLIS) return false;
    const visible = new Set(wall.slice(0, rows).map(({ ticketId }) => ticketId));
    return called.every(({ ticketId, state }) => state !== 'called' || visible.has(ticketId));
}

/** Whether nobody is still called: whoever stands on the wall is at their counter, or gone. */
export function isAnswered(wall: readonly ShownCall[], called: readonly CallOnBoard[]): boolean {
    const waitedFor = new Set(called.filter(({ state }) => state === 'called').map(({ ticketId }) => ticketId));
    const newest = wall[0];
    return waitedFor.size === 0 && (newest === undefined || called.some(({ ticketId }) => ticketId === newest.ticketId));
}
