import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Branch, CallOnBoard, Live } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { branch, line, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { isStale } from '@dawr/display-ui/shared/stale.ts';
import { hear as hearEntry, sequence } from './calls.ts';

const announced = vi.hoisted(() => {
    // Before the page's own clock begins to tick
    vi.useFakeTimers();
    return [] as string[];
});
vi.mock('@dawr/display-ui/shared/voice/announcer.ts', () => ({ announce: ({ number }: { number: string }) => announced.push(number), isOver: () => undefined, sayNothingMore: () => announced.push('silence') }));

const THREE_DAYS_MILLIS = 3 * 86_400_000;
const MINUTE_MILLIS = 60_000;

afterAll(() => vi.useRealTimers());

beforeEach(async () => {
    branch.value = { id: 'olaya', names: {}, timeZone: 'Asia/Riyadh', halls: [], services: [], counters: [] } as unknown as Branch;
    line.value = 'live';
    tellBoard([]);
    await vi.advanceTimersByTimeAsync(10_000);
    announced.length = 0;
});

test('whoIsStillCalledAfterALongCutStandsOnTheWallWithoutASound', () => {
    tellBoard([onBoard('B-1', 20 * MINUTE_MILLIS)]);
    expect(sequence.shown.value?.number).toBe('B-1');
    tellBoard([onBoard('B-2', 10 * MINUTE_MILLIS), onBoard('B-1', 20 * MINUTE_MILLIS)]);
    expect(sequence.shown.value?.number).toBe('B-2');
    expect(announced).toEqual([]);
});

test('aCallThatWasMadeWhileTheLineWasDownIsRungForOnlyIfItIsNew', () => {
    hear('A-1', 10 * MINUTE_MILLIS);
    expect(announced).toEqual([]);
    hear('A-2', 5_000);
    tellBoard([onBoard('A-2', 5_000), onBoard('A-1', 10 * MINUTE_MILLIS)]);
    expect(sequence.shown.value?.number).toBe('A-2');
    expect(sequence.previous.value.map(({ number }) => number)).toEqual(['A-1']);
    expect(announced).toEqual(['A-2']);
});

test('aScreenThatWakesAfterThreeDaysSaysSoAndTellsNoOldCallAsNew', async () => {
    tellBoard([onBoard('C-1', 0)]);
    announced.length = 0;
    vi.setSystemTime(Date.now() + THREE_DAYS_MILLIS);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isStale.value).toBe(true);
    expect(announced).toEqual(['silence']);
    line.value = 'connecting';
    // The set-up is read anew before the first board comes
    branch.value = { ...branch.value } as Branch;
    tellBoard([onBoard('C-9', 1_000), onBoard('C-8', MINUTE_MILLIS)]);
    line.value = 'live';
    expect(isStale.value).toBe(false);
    expect(sequence.shown.value?.number).toBe('C-9');
    expect(announced).toEqual(['silence']);
    hear('C-10', 0);
    expect(announced).toEqual(['silence', 'C-10']);
});

test('aClockThatIsPutRightByAMinuteIsNoSleep', async () => {
    vi.setSystemTime(Date.now() + MINUTE_MILLIS);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isStale.value).toBe(false);
});

function onBoard(number: string, agoMillis: number): CallOnBoard {
    return { ticketId: number, number, counter: '4', hall: 'main', service: 'permits', at: new Date(Date.now() - agoMillis).toISOString(), calls: 1, state: 'called' };
}

function tellBoard(onIt: readonly CallOnBoard[]): void {
    live.value = { epoch: 'e', seq: 0, at: new Date().toISOString(), open: true, calls: onIt, queues: [], counters: [] } as unknown as Live;
}

function hear(number: string, agoMillis: number): void {
    const { at, ...call } = onBoard(number, agoMillis);
    hearEntry({ event: 'entry', data: JSON.stringify({ seq: 1, at, facts: [{ fact: 'ticket-called', ...call }] }) });
}
