import { render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Branch, CallOnBoard, Live } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { stage } from '@dawr/display-ui/shared/screen.ts';
import { beginLoop } from './Loop/loop.ts';
import type { Voice } from '@dawr/display-ui/shared/voice/sentence.ts';

/** Eight hours of a hall of twelve counters: somebody is called every forty seconds, sometimes two at once, and is at the counter within two minutes. */
const DAY_MILLIS = 8 * 3_600_000;
const BETWEEN_MILLIS = 40_000;
const COUNTERS = 12;
const CLIP_SECONDS = 0.55;
const STEP_MILLIS = 3_000;
/** Eight hours in steps of three seconds, for a call stands at least four; a busy machine takes its time. */
const PATIENCE_MILLIS = 240_000;

interface Played {
    readonly path: string;
    readonly from: number;
    readonly until: number;
}

/** What the loudspeaker got to play, with the instants at which it began and ended. */
const played: Played[] = [];
const cut: string[] = [];
const seen = new Map<string, number>();
let begun = 0;
let turnedAway = 0;

const seconds = () => (Date.now() - begun) / 1_000;
const VOICES: Voice[] = ['ar', 'en', 'ur'].map((tag) => ({ language: tag, source: 'made', speaks: tag, pieces: ['say-1', 'number', 'say-2', 'counter'], numberMost: 99, version: 'f00' }));

/** What the manager wants shown beside the calls must not cost anybody theirs. */
const LOOP = { version: 1, items: [{ texts: { ar: 'أهلا بكم', en: 'Welcome' }, seconds: 10 }] };

/** The office; a clip is its own name. */
function answer(path: string): Response {
    const known: Readonly<Record<string, unknown>> = { speech: { languages: VOICES }, 'screen-loop': LOOP, charter: { commitments: [] } };
    const name = path.split('/').at(-1) ?? '';
    return new Response(name in known ? JSON.stringify(known[name]) : new TextEncoder().encode(path.replace(/.*\/speech\//, '').replace(/\?.*/, '')));
}

class Silent {
    connect<T>(other: T): T {
        return other;
    }
    disconnect(): void {}
    addEventListener(): void {}
    start(_at?: number): void {}
    stop(_at?: number): void {}
    readonly gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {}, setTargetAtTime() {} };
}

/** A clip that is played; a clip that somebody stops was cut. */
class Clip extends Silent {
    private readonly buffer: { readonly path: string; readonly duration: number };
    constructor(_audio: unknown, { buffer }: { readonly buffer: { readonly path: string; readonly duration: number } }) {
        super();
        this.buffer = buffer;
    }
    override start(at: number): void {
        played.push({ path: this.buffer.path, from: at, until: at + this.buffer.duration });
    }
    override stop(): void {
        cut.push(this.buffer.path);
    }
}

class Ears extends Silent {
    readonly state = 'running';
    readonly destination = {};
    get currentTime(): number {
        return seconds();
    }
    resume(): Promise<void> {
        return Promise.resolve();
    }
    decodeAudioData(bytes: ArrayBuffer): Promise<unknown> {
        return Promise.resolve({ path: new TextDecoder().decode(bytes), duration: CLIP_SECONDS });
    }
}

beforeAll(() => {
    vi.useFakeTimers();
    begun = Date.now();
    vi.stubGlobal('AudioContext', Ears);
    vi.stubGlobal('OscillatorNode', Silent);
    vi.stubGlobal('GainNode', Silent);
    vi.stubGlobal('AudioBufferSourceNode', Clip);
    vi.stubGlobal('fetch', (path: string) => Promise.resolve(answer(path)));
});

afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

/** Somebody who is called today. */
interface Person {
    readonly ticketId: string;
    readonly number: string;
    readonly counter: string;
    readonly language: string;
    readonly calledAt: number;
    readonly thereAt: number;
}

/** The same day every time. */
function day(): Person[] {
    let seed = 17;
    const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const people: Person[] = [];
    for (let at = 10_000; at < DAY_MILLIS - 600_000; at += 2 * BETWEEN_MILLIS * chance()) {
        const together = chance() < 0.1 ? 2 : 1;
        for (let i = 0; i < together; i++) {
            const index = people.length + 1;
            people.push({ ticketId: `t${index}`, number: `A-${String(index).padStart(3, '0')}`, counter: String(1 + (index % COUNTERS)), language: index % 3 === 0 ? 'ur' : 'ar', calledAt: at, thereAt: at + 15_000 + 105_000 * chance() });
        }
    }
    return people;
}

function onBoard(person: Person, sinceMillis: number): CallOnBoard {
    const { ticketId, number, counter, language, calledAt, thereAt } = person;
    return { ticketId, number, counter, hall: 'main', service: 'permits', language, at: new Date(begun + calledAt).toISOString(), calls: 1, state: thereAt <= sinceMillis ? 'serving' : 'called' };
}

function tellBoard(called: readonly Person[], sinceMillis: number, seq: number): void {
    const calls = called.slice(-12).reverse().map((person) => onBoard(person, sinceMillis));
    live.value = { epoch: 'e', seq, at: new Date().toISOString(), open: true, calls, queues: [], counters: [] } as unknown as Live;
}

/** Who stands on the wall, read from the page as it is painted. */
function lookAtTheWall(sinceMillis: number): void {
    if (document.querySelector('.loop')) turnedAway += STEP_MILLIS / 1_000;
    for (const place of document.querySelectorAll('.giant .ticket-number, .previous .ticket-number')) {
        const number = place.textContent ?? '';
        if (!seen.has(number)) seen.set(number, sinceMillis);
    }
}

test('throughAWholeDayEverybodyWhoIsCalledIsSeenAndNobodyIsCutOffOrSaidTwice', async () => {
    const { hear } = await import('./calls.ts');
    const { learnToSpeak } = await import('@dawr/display-ui/shared/voice/announcer.ts');
    const { Hall } = await import('./Hall.tsx');
    branch.value = { id: 'olaya', names: {}, timeZone: 'Asia/Riyadh', halls: [], services: [], counters: [] } as unknown as Branch;
    tellBoard([], 0, 0);
    stage.value = 'showing';
    learnToSpeak();
    beginLoop();
    render(<Hall />, document.body.appendChild(document.createElement('div')));
    const people = day();
    let next = 0;
    for (let since = 0; since < DAY_MILLIS; since += STEP_MILLIS) {
        await vi.advanceTimersByTimeAsync(STEP_MILLIS);
        for (let person = people[next]; person && person.calledAt <= since; person = people[++next]) {
            const fact = { fact: 'ticket-called', ticketId: person.ticketId, number: person.number, service: 'permits', counter: person.counter, language: person.language, calls: 1 };
            hear({ event: 'entry', data: JSON.stringify({ seq: next, at: new Date(begun + person.calledAt).toISOString(), facts: [fact] }) });
        }
        now.value = Date.now();
        tellBoard(people.slice(0, next), since, next);
        await vi.advanceTimersByTimeAsync(0);
        lookAtTheWall(since);
    }
    const missed = people.filter(({ number, thereAt }) => !((seen.get(number) ?? Infinity) < thereAt));
    expect(people.length).toBeGreaterThan(500);
    expect(missed.map(({ number }) => number)).toEqual([]);
    expect(cut).toEqual([]);
    expect(overlaps()).toEqual([]);
    expect(saidTooOften(people)).toEqual([]);
    expect(turnedAway).toBeGreaterThan(100);
    console.info(`${people.length} called, ${timesSaid().size} of them said aloud, ${played.length} clips, ${turnedAway} seconds for messages`);
}, PATIENCE_MILLIS);

/** Two clips at once. */
function overlaps(): string[] {
    const inOrder = [...played].sort((one, other) => one.from - other.from);
    return inOrder.flatMap((clip, index) => (index > 0 && clip.from < (inOrder[index - 1]?.until ?? 0) - 0.001 ? [`${clip.path} at ${clip.from}`] : []));
}

/** How often each number was said in Arabic. */
function timesSaid(): Map<string, number> {
    const times = new Map<string, number>();
    for (let index = 0; index < played.length; index++) {
        if (played[index]?.path !== 'ar/say-1') continue;
        const end = played.findIndex(({ path }, at) => at > index && path === 'ar/say-2');
        const number = played.slice(index + 1, end).map(({ path }) => path.replace(/.*-/, '').toUpperCase());
        const whole = `${number[0]}-${number.slice(1).join('')}`;
        times.set(whole, (times.get(whole) ?? 0) + 1);
    }
    return times;
}

/** One announcement says its sentence twice, or once while others wait; more would be a call that was not made. */
function saidTooOften(people: readonly Person[]): string[] {
    const known = new Set(people.map(({ number }) => number));
    return [...timesSaid()].filter(([number, times]) => times > 2 || !known.has(number)).map(([number, times]) => `${number}: ${times}`);
}
