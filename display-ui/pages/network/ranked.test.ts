import { expect, test } from 'vitest';
import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { promiseOf, ranked, satisfactionOf, share, type Shown } from './ranked.ts';

function branch(id: string, index: number, kept: number, judged: number, percent?: number): Shown {
    const said = { branch: id, suppressed: percent === undefined, ...(percent === undefined ? {} : { corrected: { percent, low: percent - 5, high: percent + 5 } }) };
    return { now: { branch: id, index, promiseKept: { kept, judged } } as unknown as Congestion, region: '', said };
}

const calm = branch('calm', 3, 18, 20, 60);
const full = branch('full', 70, 9, 10, 90);
const quiet = branch('quiet', 1, 1, 2);

const order = (by: 'congestion' | 'promise' | 'satisfaction' | 'name') => ranked([calm, full, quiet], by).map(({ now }) => now.branch);

test('whoeverNeedsHelpMostComesFirst', () => {
    expect(order('congestion')).toEqual(['full', 'calm', 'quiet']);
    expect(order('satisfaction')).toEqual(['calm', 'full', 'quiet']);
    expect(order('name')).toEqual(['calm', 'full', 'quiet']);
});

test('theTenthOfficeComesAfterTheSecondAsTheReaderCallsThem', () => {
    const office = (id: string, name: string): Shown => ({ ...quiet, now: { ...quiet.now, branch: id, names: { ar: name } } });
    const all = [office('a', 'مكتب 10'), office('b', 'مكتب 2')];
    expect(ranked(all, 'name').map(({ now }) => now.branch)).toEqual(['b', 'a']);
});

test('ofWhomNothingCanBeSaidStandsLast', () => expect(order('promise').at(-1)).toBe('quiet'));

test('tooFewAreNoShareAtAll', () => {
    expect(promiseOf(quiet)).toBeUndefined();
    expect(satisfactionOf(quiet)).toBeUndefined();
    expect(share(9, 9)).toBeUndefined();
});

test('aShareOfFewSaysHowLittleIsKnown', () => {
    const { percent, low, high } = share(10, 10) ?? { percent: 0, low: 0, high: 0 };
    expect(percent).toBe(100);
    expect(low).toBeCloseTo(72.2, 0);
    expect(high).toBe(100);
});
