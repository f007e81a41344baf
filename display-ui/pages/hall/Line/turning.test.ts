import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Branch, Live } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { beginTurning, said } from './turning.ts';

const PIECE_LETTERS = 12;
let stop = () => undefined as void;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
    stop();
    vi.useRealTimers();
});

test('whatWasBegunIsSaidToItsEndUnderItsOwnSign', () => {
    const services = [{ id: 'a', letter: 'A', names: { ar: 'one two three four five six' } }];
    const counters = [{ id: '1', hall: 'h', services: ['a'] }];
    branch.value = { names: {}, timeZone: 'Asia/Riyadh', halls: [], services, counters } as unknown as Branch;
    live.value = board([{ service: 'a', waiting: 1, promise: { lowMinutes: 1, highMinutes: 2, promisedBy: null } }]);
    stop = beginTurning((piece) => piece.length <= PIECE_LETTERS);
    const begun = said.value?.text;
    live.value = board([]);
    vi.advanceTimersByTime(3_500);
    expect(said.value?.kind).toBe('service');
    expect(said.value?.service).toBe('a');
    expect(said.value?.text).not.toBe(begun);
});

test('aBreakThatBeginsIsSaidNextWhoseverTurnItWas', () => {
    live.value = board([]);
    stop = beginTurning((piece) => piece.length <= PIECE_LETTERS);
    const [from, until] = [new Date(Date.now() - 60_000).toISOString(), new Date(Date.now() + 600_000).toISOString()];
    live.value = { ...board([]), break: { reason: 'break', manner: 'all-stop', from, until } };
    vi.advanceTimersByTime(3_500);
    expect(said.value?.kind).toBe('break');
    for (let turn = 0; turn < 20 && said.value?.kind === 'break'; turn++) vi.advanceTimersByTime(3_500);
    expect(said.value?.kind).not.toBe('break');
});

function board(queues: readonly object[]): Live {
    return { epoch: 'e', seq: 0, at: new Date().toISOString(), open: true, calls: [], queues, counters: [] } as unknown as Live;
}
