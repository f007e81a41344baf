import { expect, test } from 'vitest';
import { placeOnScale } from './scale.ts';

test('everyBandIsAsWideAsTheOthers', () => {
    expect([0, 15, 30, 45, 60, 75].map((index) => placeOnScale(index))).toEqual([0, 20, 40, 60, 80, 100]);
    expect(placeOnScale(22.5)).toBe(30);
});

test('aBranchMayDrawItsBandsElsewhere', () => {
    expect(placeOnScale(50, [10, 20, 50, 100])).toBe(60);
});

test('whatIsOffTheScaleStandsAtItsEnd', () => {
    expect([placeOnScale(-3), placeOnScale(900)]).toEqual([0, 100]);
});
