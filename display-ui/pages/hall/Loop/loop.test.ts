import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Branch, Live } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { stage } from '@dawr/display-ui/shared/screen.ts';
import { hear, sequence } from '../calls.ts';
import { beginLoop, leaveOut, showing } from './loop.ts';
import { messages } from './messages.ts';

const faults = vi.hoisted(() => [] as string[]);
vi.mock('@dawr/kiosk-ui/shared/beat/beat.ts', () => ({ tellFault: (text: string) => faults.push(text) }));

const FILM = 'f'.repeat(32);
const LOOP = { version: 3, items: [{ texts: { ar: 'أهلا', en: 'Welcome' }, seconds: 10 }, { media: FILM, seconds: 10 }] };
let number = 0;

beforeAll(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (path: string) => Promise.resolve(path.endsWith('screen-loop') ? new Response(JSON.stringify(LOOP)) : new Response(new Blob(['x'], { type: 'video/webm' }), { headers: { 'Content-Type': 'video/webm' } })));
    branch.value = { id: 'olaya', names: {}, timeZone: 'Asia/Riyadh', halls: [], services: [], counters: [] } as unknown as Branch;
    live.value = { epoch: 'e', seq: 0, at: new Date().toISOString(), open: true, calls: [], queues: [], counters: [] } as unknown as Live;
    stage.value = 'showing';
    beginLoop();
    await pass(1);
});

afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

beforeEach(async () => {
    await pass(30);
});

async function pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
        await vi.advanceTimersByTimeAsync(1_000);
        now.value = Date.now();
    }
}

function call(): void {
    number++;
    const fact = { fact: 'ticket-called', ticketId: `t${number}`, number: `A-${number}`, service: 'permits', counter: '4', calls: 1 };
    hear({ event: 'entry', data: JSON.stringify({ seq: number, at: new Date().toISOString(), facts: [fact] }) });
}

test('aCallEndsItAtOnceAndItComesBackWhenTheCallHasBeenSeen', async () => {
    expect(showing.value).toBeDefined();
    call();
    expect(sequence.shown.value?.number).toBe(`A-${number}`);
    expect(showing.value).toBeUndefined();
    await pass(18);
    expect(showing.value).toBeUndefined();
    await pass(5);
    expect(showing.value).toBeDefined();
});

test('aMessageIsSaidInTheLineWhateverIsCalled', () => {
    call();
    expect(showing.value).toBeUndefined();
    expect(messages.value).toEqual([LOOP.items[0]?.texts]);
});

test('eachComesInItsTurn', async () => {
    const seen = new Set<string>();
    for (let second = 0; second < 300; second++) {
        await pass(1);
        seen.add(showing.value?.item.media ?? showing.value?.tag ?? '');
    }
    expect([...seen].sort()).toEqual(['ar', 'en', FILM].sort());
});

test('aFilmThatDoesNotPlayIsLeftOutAndTold', async () => {
    leaveOut(FILM);
    expect(faults).toEqual([`screen media ${FILM} can't be shown`]);
    for (let second = 0; second < 60; second++) {
        await pass(1);
        expect(showing.value?.item.media).toBeUndefined();
    }
    expect(showing.value).toBeDefined();
});
