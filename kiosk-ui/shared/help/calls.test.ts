import { expect, test } from 'vitest';
import { sorted, type AssistanceCall } from './calls.ts';

const asked: AssistanceCall = { call: 'a', from: 'kiosk', place: 'k-1', urgent: false, askedAt: '2026-11-22T08:00:00Z' };

test('aCallThatSomebodyAnsweredWaitsNoLonger', () => {
    const answered = { ...asked, call: 'b', answeredAt: '2026-11-22T08:01:00Z', answeredBy: 'reception:reception' };
    expect(sorted([asked, answered])).toEqual({ open: [asked], over: [answered] });
});

test('aCallThatWasTakenBackRingsForNobodyAndStaysWritten', () => {
    const mistake = { ...asked, call: 'c', withdrawnAt: '2026-11-22T08:00:05Z' };
    expect(sorted([mistake])).toEqual({ open: [], over: [mistake] });
});
