import { computed } from '@preact/signals';
import { live } from '@dawr/kiosk-ui/shared/office/office.ts';
import type { ShownCall } from '../CallSequence.ts';
import { isHere, sequence } from '../calls.ts';

/** Everybody who was called on this wall and is not at their counter yet, newest first: what the board does not name yet, and all that it still does. */
export const awaited = computed<readonly ShownCall[]>(() => {
    const newest = sequence.shown.value;
    if (!newest) return [];
    const onBoard = (live.value?.calls ?? []).filter(({ counter }) => isHere(counter));
    const others = onBoard.filter(({ ticketId, state }) => state === 'called' && ticketId !== newest.ticketId && hasBeenShown(ticketId));
    const isThere = onBoard.some(({ ticketId, state }) => ticketId === newest.ticketId && state !== 'called');
    return isThere ? others : [newest, ...others];
});

/** Whoever has not had their turn yet is shown when it comes. */
const hasBeenShown = (ticketId: string) => !sequence.isToCome(ticketId);
