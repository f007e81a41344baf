import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from './stream.ts';

const lines: string[] = [];
let answers: (() => Promise<Response>)[] = [];

beforeEach(() => {
    vi.useFakeTimers();
    lines.length = 0;
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
        lines.push(path);
        const next = answers.shift();
        return next ? next() : new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('cut'))));
    });
});

afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

test('oneUnavailableAnswerDoesNotEndTheStream', async () => {
    const got: string[] = [];
    answers = [refusal(503), refusal(503), stream('id: e-7\ndata: hello\n\n')];
    const stop = follow('/events', { onMessage: (message) => got.push(message.data) }, { resumes: true });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(got).toEqual(['hello']);
    stop();
});

test('theStreamResumesBehindTheLastMessageSeen', async () => {
    answers = [stream('id: e-7\ndata: hello\n\n')];
    const stop = follow('/events', { onMessage: () => undefined }, { resumes: true });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lines.at(-1)).toBe('/events?after=e-7');
    stop();
});

test('aSilentLineIsCutAndTakenUpAgain', async () => {
    answers = [];
    const stop = follow('/events', { onMessage: () => undefined });
    await vi.advanceTimersByTimeAsync(29_000);
    expect(lines).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(lines).toHaveLength(2);
    stop();
});

test('aRefusedCallerMayGiveUp', async () => {
    answers = [refusal(401)];
    follow('/events', { onMessage: () => undefined, onRefused: (problem) => problem.status === 401 });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(lines).toHaveLength(1);
});

function refusal(status: number): () => Promise<Response> {
    return async () => new Response('{}', { status });
}

function stream(text: string): () => Promise<Response> {
    return async () => new Response(text, { status: 200 });
}
