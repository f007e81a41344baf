import { expect, test } from 'vitest';
import type { CallOnBoard } from '@dawr/kiosk-ui/shared/api/contract.ts';
import type { ShownCall } from '../CallSequence.ts';
import { mayTurnAway } from './quiet.ts';

const AT = '2026-11-22T09:00:00Z';

function shown(ticketId: string): ShownCall {
    return { ticketId, number: ticketId, counter: '4', service: 'permits', at: AT };
}

function called(ticketId: string, state: CallOnBoard['state'] = 'called'): CallOnBoard {
    return { ...shown(ticketId), hall: 'main', calls: 1, state };
}

test('aCallHasTheWallToItselfAtFirst', () => {
    expect(mayTurnAway([shown('A')], [called('A')], 4, 19_000)).toBe(false);
    expect(mayTurnAway([shown('A')], [called('A')], 4, 20_000)).toBe(true);
});

test('nobodyWhoIsStillCalledIsHidden', () => {
    const wall = ['A', 'B', 'C'].map(shown);
    expect(mayTurnAway(wall, [called('C')], 2, 60_000)).toBe(false);
    expect(mayTurnAway(wall, [called('C', 'serving')], 2, 60_000)).toBe(true);
    expect(mayTurnAway(wall, [called('D')], 4, 60_000)).toBe(false);
});

test('anEmptyHallMayShowWhatItLikes', () => {
    expect(mayTurnAway([], [], 4, 0)).toBe(true);
});
