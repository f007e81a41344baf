import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Branch, Live } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { stage } from '@dawr/display-ui/shared/screen.ts';
import { hear, sequence } from './calls.ts';
import { Hall } from './Hall.tsx';

const CALLS = 2_000;
/** Two seconds of work; a machine that builds something else meanwhile takes its time. */
const SOAK_MILLIS = 60_000;
let listeners = 0;

beforeEach(() => {
    vi.useFakeTimers();
    const add = EventTarget.prototype.addEventListener;
    const remove = EventTarget.prototype.removeEventListener;
    vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...all) {
        listeners++;
        add.apply(this, all);
    });
    vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (this: EventTarget, ...all) {
        listeners--;
        remove.apply(this, all);
    });
});

afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
});

test('aWallThatShowsThousandsOfCallsDoesNotGrow', () => {
    const place = document.body.appendChild(document.createElement('div'));
    branch.value = { names: {}, timeZone: 'Asia/Riyadh', halls: [], services: [], counters: [] } as unknown as Branch;
    live.value = { epoch: 'e', seq: 0, at: new Date().toISOString(), open: true, calls: [], queues: [], counters: [] } as unknown as Live;
    stage.value = 'showing';
    act(() => render(<Hall />, place));
    for (let number = 1; number <= 10; number++) oneCall(number);
    const [nodes, listening] = [count(), listeners];
    for (let number = 11; number <= CALLS; number++) oneCall(number);
    expect(sequence.shown.value?.number).toBe(`A-${CALLS}`);
    expect([count(), listeners]).toEqual([nodes, listening]);
}, SOAK_MILLIS);

function oneCall(number: number): void {
    const fact = { fact: 'ticket-called', ticketId: `20261122-A${number}`, number: `A-${number}`, service: 'contracts', counter: '4', calls: 1 };
    const entry = { seq: number, at: new Date(Date.now()).toISOString(), facts: [fact] };
    act(() => {
        hear({ event: 'entry', data: JSON.stringify(entry) });
        vi.advanceTimersByTime(5_000);
    });
}

function count(): number {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return nodes;
}
