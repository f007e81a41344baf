import { expect, test } from 'vitest';
import { leftOutBy } from './leftOut.ts';

const FILM = 'f'.repeat(32);
const SCREENS = [
    { device: 'd1', name: 'Main hall', health: { fault: `screen media ${FILM} can't be shown` } },
    { device: 'd2', name: '', health: { fault: `screen media ${FILM} can't be shown` } },
    { device: 'd3', name: 'Quiet hall', health: { fault: 'it broke' } },
    { device: 'd4', name: 'New', health: {} },
    { device: 'd5', name: 'Never heard of' },
];

test('theManagerReadsWhichScreensLeaveAFilmOut', () => {
    expect(leftOutBy(SCREENS, FILM)).toEqual(['Main hall', 'd2']);
});

test('whatIsShownEverywhereIsNotComplainedOf', () => {
    expect(leftOutBy(SCREENS, 'a'.repeat(32))).toEqual([]);
    expect(leftOutBy(SCREENS, undefined)).toEqual([]);
});
