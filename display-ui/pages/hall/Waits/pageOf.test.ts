import { expect, test } from 'vitest';
import { pageOf } from './pageOf.ts';

const services = (...figures: string[]) => figures.map((each) => ({ figures: each }));
const seven = services('1', '2', '3', '4', '5', '6', '7');

test('sixServicesStandSideBySide', () => {
    expect(pageOf(services('20', '9', '', '38', '20', '5'), 3)).toHaveLength(6);
});

test('moreAreShownInTurnsWithTheOneSpokenOfAmongThem', () => {
    expect(pageOf(seven, 1).map(({ figures }) => figures)).toEqual(['1', '2', '3', '4']);
    expect(pageOf(seven, 6).map(({ figures }) => figures)).toEqual(['5', '6', '7']);
});

test('threeDigitsTakeTheRoomOfAnotherService', () => {
    expect(pageOf(services('120', '9', '4', '38', '20', '5'), 5)).toHaveLength(3);
});

test('noServiceIsNoPage', () => {
    expect(pageOf([], -1)).toEqual([]);
});
