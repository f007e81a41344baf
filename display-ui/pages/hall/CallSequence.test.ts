import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallSequence, type ShownCall } from './CallSequence.ts';

let rings = 0;
let calls: CallSequence;

beforeEach(() => {
    vi.useFakeTimers();
    rings = 0;
    calls = new CallSequence(() => rings++);
});
afterEach(() => vi.useRealTimers());

test('aScreenSwitchedOnShowsWhereThingsStandWithoutASound', () => {
    calls.begin([call(3), call(2), call(1)]);
    expect([shown(), before(), rings]).toEqual([3, [2, 1], 0]);
});

test('twoCallsAtOnceAreShownOneAfterTheOther', () => {
    calls.add(call(1));
    calls.add(call(2));
    expect([shown(), rings]).toEqual([1, 1]);
    vi.advanceTimersByTime(3_999);
    expect(shown()).toBe(1);
    vi.advanceTimersByTime(1);
    expect([shown(), before(), rings]).toEqual([2, [1], 2]);
});

test('aCallToldTwiceIsRungForOnce', () => {
    calls.add(call(1));
    vi.advanceTimersByTime(10_000);
    calls.add(call(1));
    calls.add({ ...call(1), at: call(1).at.replace('Z', '+00:00') });
    vi.advanceTimersByTime(10_000);
    expect(rings).toBe(1);
});

test('whoIsCalledAgainMovesUpAndStandsThereOnce', () => {
    calls.add(call(1));
    vi.advanceTimersByTime(5_000);
    calls.add(call(2));
    vi.advanceTimersByTime(5_000);
    calls.add({ ...call(1), at: call(9).at });
    expect([shown(), before(), rings]).toEqual([1, [2], 3]);
});

test('whoIsAtTheCounterBeforeTheirTurnOnTheWallIsNotShown', () => {
    [1, 2, 3].forEach((number) => calls.add(call(number)));
    calls.settle(new Set([call(2).ticketId]));
    vi.advanceTimersByTime(4_000);
    expect(shown()).toBe(3);
});

test('anOldCallThatComesLateIsNeverShown', () => {
    calls.begin([call(5)]);
    calls.add(call(4));
    vi.advanceTimersByTime(10_000);
    expect([shown(), rings]).toEqual([5, 0]);
});

function call(number: number): ShownCall {
    return { ticketId: `20261122-A${String(number).padStart(3, '0')}`, number: `A-${number}`, counter: '4', service: 'contracts', at: new Date(Date.UTC(2026, 10, 22, 7, 0, number)).toISOString() };
}

function shown(): number {
    return Number(calls.shown.value?.number.slice(2));
}

function before(): number[] {
    return calls.previous.value.map(({ number }) => Number(number.slice(2)));
}
