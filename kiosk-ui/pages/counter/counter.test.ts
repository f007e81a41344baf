import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Branch, CounterNow, Live } from '../../shared/api/contract.ts';
import type { Desk } from '../../shared/api/desk.ts';
import { branch, live } from '../../shared/office/office.ts';
import { delivered } from './delivered.ts';
import { counterId, desk, me, stage } from './desk.ts';
import { watchColleagues } from './hand-over.ts';
import { listenToKeys } from './keys.ts';
import { mainPress } from './main-press.ts';
import { marks } from './marks.ts';
import { outcome } from './outcome.ts';
import { choices, panel, place } from './panels.ts';
import { stored, watchStored } from './store.ts';
import { callNext, told } from './presses.ts';

const counter: CounterNow = { counter: '4', hall: 'a', state: 'open', services: ['contracts'] };
const visitor = { ticketId: '20261122-A017', number: 'A-017', service: 'contracts', since: '2026-11-22T07:24:00Z', calls: 1 };
const next = { ticketId: '20261122-A018', number: 'A-018', service: 'contracts', waitedSeconds: 60, reason: { order: 'longest-waiting-first', waitedSeconds: 60, overtaken: 0 } } as const;

let sent: { readonly path: string; readonly body: unknown; readonly key: string | null }[] = [];
let statuses: number[] = [];
let answers = {};
let began = 0;
let stopListening = () => undefined as void;

beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    // The console's own memory of the last press outlives a test, so each test begins later than the one before.
    vi.advanceTimersByTime((began += 1_000_000));
    sent = [];
    statuses = [];
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
        if (init.method === 'GET') return Response.json(path.endsWith('hand-over') ? answers : desk.peek());
        sent.push({ path: path.split('/').at(-1) ?? '', body: JSON.parse(String(init.body)), key: new Headers(init.headers).get('Idempotency-Key') });
        const status = statuses.shift() ?? 200;
        return status === 204 ? new Response(null, { status }) : new Response('{"type":"/problems/counter-busy","title":"Busy"}', { status });
    });
    me.value = { user: 'clerk4', role: 'clerk' };
    live.value = { counters: [], queues: [] } as unknown as Live;
    branch.value = { services: ['contracts', 'permits', 'disputes'].map((id) => ({ id, names: { en: id } })), counters: [] } as unknown as Branch;
    counterId.value = '4';
    stopListening = listenToKeys();
});

afterEach(() => {
    stopListening();
    panel.value = undefined;
    stored.value = false;
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

test('aDoublePressWithinFiftyMillisecondsCallsOnce', async () => {
    see({ next });
    key('Space');
    await vi.advanceTimersByTimeAsync(50);
    key('Space');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ path }) => path)).toEqual(['call-next']);
});

test('aPressDuringANodeFailureGoesOutAgainUnderItsKey', async () => {
    see({ next });
    statuses = [503, 503];
    key('Space');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((each) => each.key)).size).toBe(1);
});

test('aHeldDownSpaceBarIsOnePress', async () => {
    see({ next });
    key('Space');
    key('Space', { repeat: true });
    await vi.advanceTimersByTimeAsync(5_000);
    key('Space', { repeat: true });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
});

test('thePressAfterACallBeginsTheServiceAndClosesNobody', async () => {
    see({ next, state: 'called' });
    expect(mainPress.value).toBe('start');
    key('Space');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ path }) => path)).toEqual(['start']);
});

test('oneKeyNamesTheOutcomeAndTheNextFinishesAndCalls', async () => {
    see({ next, state: 'serving' });
    key('Digit2');
    key('Space');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toMatchObject([{ path: 'call-next', body: { ticketId: visitor.ticketId, finish: { outcome: 'not-completed', reason: 'missing-document' } } }]);
});

test('ifTheLineRunsDryMeanwhileTheStepEndsAllTheSame', async () => {
    see({ next, state: 'serving' });
    statuses = [204];
    await callNext();
    expect(sent.map(({ path }) => path)).toEqual(['call-next', 'finish']);
    expect(told.value).toMatchObject({ words: 'counter.nobody-waits' });
});

test('aCounterOnAPauseFinishesWithoutCalling', async () => {
    see({ next, state: 'serving', paused: true });
    expect(mainPress.value).toBe('finish');
    await callNext();
    expect(sent.map(({ path }) => path)).toEqual(['finish']);
});

test('aRefusalIsSaidAndChangesNothing', async () => {
    see({ next });
    statuses = [409];
    await callNext();
    expect(told.value).toMatchObject({ problem: { slug: 'counter-busy' } });
});

test('aKeptPressCallsTheNextOnceThisOneIsFinishedAndOnlyOnce', async () => {
    const stop = watchStored();
    see({ next, state: 'serving' });
    key('KeyQ');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
    see({ next });
    await vi.advanceTimersByTimeAsync(1_000);
    see({ state: 'called', number: 'A-018' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent.map(({ path }) => path)).toEqual(['call-next']);
    stop();
});

test('aKeptPressWaitsForWhoeverComesAndIsTakenBackByTheSameKey', async () => {
    const stop = watchStored();
    see({});
    key('KeyQ');
    expect(stored.value).toBe(true);
    key('KeyQ');
    see({ next });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
    stop();
});

test('aKeptPressIsForgottenInTimeAndWhereTheCounterPauses', async () => {
    const stop = watchStored();
    see({});
    key('KeyQ');
    await vi.advanceTimersByTimeAsync(300_001);
    expect(stored.value).toBe(false);
    key('KeyQ');
    see({ paused: true });
    expect(stored.value).toBe(false);
    stop();
});

test('aKeptPressThatTheOfficeRefusesIsNotPressedAgain', async () => {
    const stop = watchStored();
    see({ next });
    statuses = [409, 409, 409];
    key('KeyQ');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    stop();
});

test('nothingOfOneVisitorSticksToTheNext', () => {
    see({ state: 'serving' });
    key('Digit3');
    expect(outcome.value.reason).toBe('wrong-service');
    see({ state: 'serving', number: 'A-018' });
    expect(outcome.value.outcome).toBe('served');
});

test('keysArePlacesOnTheKeyboardWhateverTheLayoutWrites', () => {
    see({ state: 'serving' });
    key('KeyT', { key: 'ف', shiftKey: true });
    expect([panel.value, place.value]).toEqual(['transfer', 'first']);
    key('Escape');
    expect(panel.value).toBeUndefined();
});

test('whateverElseWasDoneIsCountedWithTheOutcomeAndSticksToNobody', async () => {
    see({ next, state: 'serving' });
    for (const code of ['KeyD', 'Digit2', 'Digit1', 'Digit1', 'Escape', 'Space']) key(code);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toMatchObject([{ path: 'call-next', body: { finish: { outcome: 'served', delivered: ['disputes'] } } }]);
    see({ state: 'serving', number: 'A-018' });
    expect(delivered.value).toEqual([]);
});

test('aCounterIsHandedOverByTwoKeysAndWhoGaveItSignsOut', async () => {
    const stop = watchColleagues();
    answers = { colleagues: [{ user: 'clerk5', name: '', shut: 'colleague-at-a-counter' }, { user: 'clerk6', name: 'Huda' }] };
    see({ state: 'serving' });
    key('KeyV');
    await vi.advanceTimersByTimeAsync(100);
    expect(choices.value.map(({ words, hint }) => [words, hint])).toEqual([['Huda', '1'], ['clerk5', '']]);
    key('Digit1');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toMatchObject([{ path: 'hand-over', body: { user: 'clerk6' } }, { path: 'sign-out' }]);
    stop();
});

test('aWindowOnACounterThatAColleagueHoldsShowsNoDesk', () => {
    see({ state: 'serving' });
    expect(stage.value).toBe('desk');
    desk.value = { ...desk.peek(), counter: { ...counter, staff: 'clerk9' } } as Desk;
    expect(stage.value).toBe('choosing');
});

test('whatIsNotedOfAStepIsToldWithItsEndAndSticksToNobody', async () => {
    see({ next, state: 'serving' });
    for (const code of ['KeyM', 'Digit5', 'Digit1', 'Digit2', 'Digit2', 'Escape', 'Space']) key(code);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toMatchObject([{ path: 'call-next', body: { finish: { outcome: 'served', marks: ['could-be-online', 'interpreted'] } } }]);
    see({ state: 'serving', number: 'A-018' });
    expect(marks.value).toEqual([]);
});

interface Seen {
    readonly next?: Desk['next'];
    readonly state?: 'called' | 'serving';
    readonly number?: string;
    readonly paused?: boolean;
}

function see({ next: following, state, number = visitor.number, paused = false }: Seen): void {
    const ticket = state && { ticket: { ...visitor, ticketId: `20261122-${number.replace('-', '')}`, number, state } };
    desk.value = { counter: { ...counter, ...ticket, state: paused ? 'paused' : 'open' }, waiting: 1, line: [], parked: [], held: [], servedToday: 0, ...(following ? { next: following } : {}) };
}

function key(code: string, more: KeyboardEventInit = {}): void {
    document.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more }));
}
