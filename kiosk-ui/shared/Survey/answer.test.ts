import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SurveyAnswer } from './answer.ts';

let sent: { answers: object; comment?: string; spoken?: object; version?: number }[];
let status: number;
let refusals: string[];

beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    status = 201;
    refusals = [];
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
        sent.push(JSON.parse(String(init.body)) as never);
        const slug = refusals.shift();
        return new Response(`{"type":"/problems/${slug ?? 'survey-given'}"}`, { status: slug ? 409 : status });
    });
});

afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
});

test('theFirstTouchIsAlreadyTheAnswer', async () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(4);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toMatchObject([{ token: 't', answers: { satisfaction: 4 } }]);
    expect(answer.state.value).toBe('given');
});

test('aSlipOfTheFingerCanBeCorrected', async () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(1);
    await vi.advanceTimersByTimeAsync(2_000);
    answer.choose(5);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toMatchObject([{ answers: { satisfaction: 5 } }]);
});

test('whoWritesIsGivenTime', async () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(2);
    answer.write('long');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    await answer.send();
    expect(sent).toMatchObject([{ comment: 'long' }]);
});

test('leavingThePageSendsTheTouchAtOnce', () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(3);
    answer.leave();
    expect(sent).toHaveLength(1);
});

test('aVisitIsRatedOnce', async () => {
    status = 409;
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(answer.state.value).toBe('refused');
});

test('whatElseIsTouchedGoesAlongWithTheVersionOfTheQuestions', async () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.form.value = { version: 3, questions: [{ id: 'effort', scale: 'effort', least: 1, most: 7 }] };
    answer.rate('effort', 1);
    answer.choose(5);
    answer.rate('effort', 2);
    answer.rate('place', 4);
    answer.rate('place', 4);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(sent).toMatchObject([{ version: 3, answers: { satisfaction: 5, effort: 2 } }]);
    expect(sent[0]?.answers).not.toHaveProperty('place');
});

test('ifOtherQuestionsAreAskedByNowTheFirstTouchStillCounts', async () => {
    refusals = ['questions-changed'];
    const answer = new SurveyAnswer({ token: 't' });
    answer.form.value = { version: 3, questions: [] };
    answer.choose(2);
    answer.rate('effort', 2);
    await answer.send();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toMatchObject([{ version: 3 }, { answers: { satisfaction: 2 } }]);
    expect(sent[1]).not.toHaveProperty('version');
    expect(answer.state.value).toBe('given');
});

const recorded = { type: 'audio/webm', audio: 'QUJD', address: 'blob:1' };

test('whatWasSaidAloudIsSentByATouchAndNotByItself', async () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(2);
    answer.say(recorded);
    answer.choose(1);
    answer.rate('effort', 2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    await answer.send();
    expect(sent).toMatchObject([{ answers: { satisfaction: 1 }, spoken: { type: 'audio/webm', audio: 'QUJD' } }]);
    expect(sent[0]?.spoken).not.toHaveProperty('address');
});

test('aVoiceThatNobodySentStaysOnThePhone', () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(3);
    answer.say(recorded);
    answer.leave();
    expect(sent).toMatchObject([{ answers: { satisfaction: 3 } }]);
    expect(sent[0]).not.toHaveProperty('spoken');
});

test('whatWasDeletedIsNotSent', async () => {
    const answer = new SurveyAnswer({ token: 't' });
    answer.choose(3);
    answer.say(recorded);
    answer.say(undefined);
    await answer.send();
    expect(sent[0]).not.toHaveProperty('spoken');
});
