import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Branch, CallOnBoard, Live } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { stage } from '@dawr/display-ui/shared/screen.ts';
import { hear } from '../calls.ts';
import { Hall } from '../Hall.tsx';

const EMERGENCY = { emergency: 'keep-clear', begunAt: '2026-11-22T06:00:00Z', texts: { ar: 'أفسحوا الطريق' } };
let epoch = 0;

beforeAll(() => {
    vi.useFakeTimers();
    branch.value = { names: {}, timeZone: 'Asia/Riyadh', halls: [], services: [], counters: [], languages: ['ar'] } as unknown as Branch;
    board([]);
    stage.value = 'showing';
    act(() => render(<Hall />, document.body.appendChild(document.createElement('div'))));
});

afterAll(() => {
    vi.useRealTimers();
});

beforeEach(() => {
    epoch++;
});

test('whoeverIsCalledWhileThisScreenHeardNothingStandsBelowAnEmergencyInTurn', () => {
    board([onBoard('A-3', 'called'), onBoard('A-2', 'called'), onBoard('A-1', 'serving')]);
    expect(seenIn(10)).toEqual(['A-2', 'A-3']);
});

test('twoWhoAreCalledTogetherBothStandThereUntilTheyAreAtTheirCounters', () => {
    board([onBoard('A-1', 'serving')]);
    call('A-4');
    call('A-5');
    board([onBoard('A-5', 'called'), onBoard('A-4', 'called'), onBoard('A-1', 'serving')]);
    seenIn(10);
    expect(seenIn(10)).toEqual(['A-4', 'A-5']);
    board([onBoard('A-5', 'serving'), onBoard('A-4', 'called'), onBoard('A-1', 'serving')]);
    seenIn(1);
    expect(seenIn(10)).toEqual(['A-4']);
});

test('aNewCallStandsThereAtOnce', () => {
    board([onBoard('A-2', 'called'), onBoard('A-1', 'called')]);
    seenIn(6);
    call('A-6');
    expect(seenIn(1)).toEqual(['A-6']);
});

test('whereNobodyIsOnTheirWayTheNewestCallStays', () => {
    board([onBoard('A-2', 'serving'), onBoard('A-1', 'serving')]);
    expect(seenIn(10)).toEqual(['A-2']);
});

const onBoard = (number: string, state: CallOnBoard['state']) => ({ ticketId: `t${number}`, number, counter: '4', hall: 'main', service: 'permits', state, at: '2026-11-22T06:00:00Z' });

function board(calls: object[]): void {
    const told = { epoch: `e${epoch}`, seq: 1, at: new Date().toISOString(), open: true, calls, queues: [], counters: [], emergency: EMERGENCY };
    act(() => void (live.value = told as unknown as Live));
}

function call(number: string): void {
    const fact = { fact: 'ticket-called', ticketId: `t${number}`, number, service: 'permits', counter: '4', calls: 1 };
    act(() => hear({ event: 'entry', data: JSON.stringify({ seq: 2, at: new Date().toISOString(), facts: [fact] }) }));
}

/** Which numbers stand on the wall in the seconds to come. */
function seenIn(seconds: number): string[] {
    const seen = new Set<string>();
    for (let second = 0; second < seconds; second++) {
        for (const place of document.querySelectorAll('.ticket-number')) seen.add(place.textContent ?? '');
        act(() => {
            vi.advanceTimersByTime(1_000);
            now.value = Date.now();
        });
    }
    return [...seen].sort();
}
