import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SurveyAnswer } from './answer.ts';

let sent: { answers: object; comment?: string }[];
let status: number;

beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    status = 201;
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
        sent.push(JSON.parse(String(init.body)) as never);
        return new Response('{"type":"/problems/survey-given"}', { status });
    });
});

afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

test('theFirstTouchIsAlreadyTheAnswer', async () => {
    const answer = new SurveyAnswer('t');
    answer.choose(4);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toMatchObject([{ token: 't', answers: { satisfaction: 4 } }]);
    expect(answer.state.value).toBe('given');
});

test('aSlipOfTheFingerCanBeCorrected', async () => {
    const answer = new SurveyAnswer('t');
    answer.choose(1);
    await vi.advanceTimersByTimeAsync(2_000);
    answer.choose(5);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toMatchObject([{ answers: { satisfaction: 5 } }]);
});

test('whoWritesIsGivenTime', async () => {
    const answer = new SurveyAnswer('t');
    answer.choose(2);
    answer.write('long');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    await answer.send();
    expect(sent).toMatchObject([{ comment: 'long' }]);
});

test('leavingThePageSendsTheTouchAtOnce', () => {
    const answer = new SurveyAnswer('t');
    answer.choose(3);
    answer.leave();
    expect(sent).toHaveLength(1);
});

test('aVisitIsRatedOnce', async () => {
    status = 409;
    const answer = new SurveyAnswer('t');
    answer.choose(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(answer.state.value).toBe('refused');
});
