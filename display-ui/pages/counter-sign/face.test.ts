import { expect, test } from 'vitest';
import type { CounterNow } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { faceOf } from './face.ts';

const counter: CounterNow = { counter: '4', hall: 'a', state: 'open' };
const ticket = { ticketId: '20261122-A017', number: 'A-017', service: 'contracts', since: '2026-11-22T07:24:00Z', calls: 1 };

test('theSignSaysWhoseTurnItIs', () => {
    expect(faceOf({ ...counter, ticket: { ...ticket, state: 'called' } })).toBe('come');
    expect(faceOf({ ...counter, ticket: { ...ticket, state: 'serving' } })).toBe('serving');
});

test('whoIsAtTheCounterIsShownThoughItPauses', () => {
    expect(faceOf({ ...counter, state: 'paused', ticket: { ...ticket, state: 'serving' } })).toBe('serving');
});

test('aPauseNamesItsReturnWhereThereIsOne', () => {
    expect(faceOf({ ...counter, state: 'paused', until: '2026-11-22T09:20:00Z' })).toBe('back-at');
    expect(faceOf({ ...counter, state: 'paused' })).toBe('paused');
});

test('aCounterThatNobodyKnowsIsClosed', () => {
    expect(faceOf(undefined)).toBe('closed');
});
