import { expect, test } from 'vitest';
import { change } from './change.ts';

test('aShorterWaitIsBetterAndFewerPromisesKeptAreWorse', () => {
    expect(change({ measure: 'mean-wait', now: 9.2, weekBefore: 11.6 })).toEqual({ words: 'better', amount: 2.4 });
    expect(change({ measure: 'promise-kept', now: 70, weekBefore: 74.9 })).toEqual({ words: 'worse', amount: 4.9 });
});

test('thatMorePeopleCameIsNeitherGoodNorBad', () => {
    expect(change({ measure: 'arrived', now: 20, weekBefore: 10 })).toEqual({ words: 'more', amount: 10 });
});

test('nothingIsComparedWithAWeekThatIsUnknown', () => {
    expect(change({ measure: 'arrived', now: 20, weekBefore: null })).toBeUndefined();
    expect(change({ measure: 'mean-wait', now: 4, weekBefore: 4 })).toEqual({ words: 'same', amount: 0 });
});
