import { beforeAll, expect, test } from 'vitest';
import { catalogue, read } from '../build/words.ts';
import { speak } from '../words/words.ts';
import { timesInWords, waitInWords, waitStatus } from './wait.ts';

const none = { lowMinutes: null, highMinutes: null, promisedBy: null, why: 'no-counter-open' } as const;
const promise = (lowMinutes: number, highMinutes: number) => ({ lowMinutes, highMinutes, promisedBy: null });

beforeAll(() => speak({ tag: 'ar', name: '', direction: 'rtl', load: async () => ({ default: read(catalogue('ar')) }) }));

test('aWaitIsSaidInWords', () => {
    expect(waitInWords(promise(12, 20))).toBe('من 12 إلى 20 دقيقة');
    expect(waitInWords(promise(4, 8))).toBe('من 4 إلى 8 دقائق');
    expect(waitInWords(promise(1, 2))).toBe('نحو دقيقتين');
    expect(waitInWords(promise(0, 0))).toBe('لا انتظار');
});

test('theTimeOfDayIsSaidAsARange', () => {
    const by = { lowMinutes: 12, highMinutes: 20, promisedBy: '2026-11-22T11:20:00Z' };
    expect(timesInWords(by)).toMatch(/2:12 م.*2:20 م/);
    expect(timesInWords({ ...by, lowMinutes: 0, highMinutes: 2 })).toBeUndefined();
    expect(timesInWords(none)).toBeUndefined();
});

test('withoutAnOpenCounterNoTimeIsNamed', () => {
    expect(waitInWords(none)).toBe('لا شباك مفتوح بعد');
    expect(waitStatus(none)).toBe('idle');
});

test('aWaitIsJudgedAgainstItsTarget', () => {
    expect([10, 20, 40, 41].map((high) => waitStatus(promise(1, high), 20))).toEqual(['good', 'good', 'watch', 'bad']);
});
