import { expect, test } from 'vitest';
import { nearest } from './keypad.ts';

const control = (left: number, top: number) => {
    const button = document.createElement('button');
    button.getBoundingClientRect = () => ({ left, top, width: 100, height: 100 }) as DOMRect;
    return button;
};

const [topLeft, topRight, bottomLeft, bottomRight] = [control(0, 0), control(200, 0), control(0, 200), control(200, 200)];
const all = [topLeft, topRight, bottomLeft, bottomRight].filter((found) => found !== undefined);

test('theArrowsFollowTheEye', () => {
    expect(nearest(topRight as Element, all, [-1, 0])).toBe(topLeft);
    expect(nearest(topRight as Element, all, [0, 1])).toBe(bottomRight);
    expect(nearest(bottomLeft as Element, all, [0, -1])).toBe(topLeft);
});

test('atTheEdgeTheFocusStays', () => {
    expect(nearest(topLeft as Element, all, [-1, 0])).toBeUndefined();
});
