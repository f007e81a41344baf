import { afterEach, expect, test, vi } from 'vitest';
import { post } from './client.ts';
import { newKey } from './newKey.ts';

afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

test('aRepeatedCommandKeepsItsKey', async () => {
    vi.useFakeTimers();
    const keys: (string | null)[] = [];
    const answers = [() => Promise.reject(new Error('no line')), async () => new Response('{}', { status: 503 }), async () => new Response('{"number":"A-001"}', { status: 201 })];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
        keys.push(new Headers(init.headers).get('Idempotency-Key'));
        return answers.shift()?.();
    });
    const asked = post<{ number: string }>('/api/v1/x', {});
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toEqual({ ok: true, status: 201, value: { number: 'A-001' } });
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
});

test('anAnswerThatBreaksOffIsAskedForAgain', async () => {
    vi.useFakeTimers();
    const broken = { status: 200, ok: true, headers: new Headers(), text: () => Promise.reject(new Error('line gone')) } as unknown as Response;
    const answers = [broken, new Response('{"role":"manager"}')];
    vi.stubGlobal('fetch', async () => answers.shift());
    const asked = post<{ role: string }>('/api/v1/x');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toEqual({ ok: true, status: 200, value: { role: 'manager' } });
});

test('aRefusalIsAnAnswerAndIsNotRepeated', async () => {
    let calls = 0;
    vi.stubGlobal('fetch', async () => {
        calls++;
        return new Response('{"type":"/problems/office-closed","title":"Closed","status":409}', { status: 409 });
    });
    const answer = await post('/api/v1/x', {});
    expect(answer).toMatchObject({ ok: false, problem: { slug: 'office-closed', status: 409 } });
    expect(calls).toBe(1);
});

test('keysAreUuidsEvenWhereTheBrowserHasNoMakerOfThem', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
    expect(newKey()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
