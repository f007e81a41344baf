import { expect, test } from 'vitest';
import type { TicketNow, VisitState } from '../../shared/api/contract.ts';
import { isNewCall } from './visit.ts';

const ticket = (state: VisitState, calls: number) => ({ state, calls }) as TicketNow;

test('aCallRingsOnceAndARecallRingsAgain', () => {
    expect(isNewCall(ticket('waiting', 0), ticket('called', 1))).toBe(true);
    expect(isNewCall(ticket('called', 1), ticket('called', 1))).toBe(false);
    expect(isNewCall(ticket('called', 1), ticket('called', 2))).toBe(true);
    expect(isNewCall(undefined, ticket('called', 1))).toBe(true);
});

test('whoIsBeingServedIsNotRungFor', () => {
    expect(isNewCall(ticket('called', 1), ticket('serving', 1))).toBe(false);
});
