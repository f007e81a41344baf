import { describe, expect, it } from 'vitest';
import { curve, frameAt, type DayFilm } from './film.ts';

const DAY: DayFilm = {
    day: '2026-11-19',
    from: '2026-11-19T03:30:00Z',
    seconds: 100,
    seats: 40,
    services: ['contracts', 'permits'],
    counters: ['c1', 'c2'],
    numbers: ['A101', 'C301'],
    line: [
        [0, 0, 1],
        [10, 1, 1],
        [20, 0, 0],
        [50, 0, 4],
    ],
    calls: [
        [5, 0, 1, -1],
        [20, 0, 3, 0],
        [30, 0, 4, 0],
        [60, 0, 1, -1],
    ],
};

describe('a day as a film', () => {
    it('stands at any second as the day stood then', () => {
        expect(frameAt(DAY, 0).waiting).toEqual([1, 0]);
        expect(frameAt(DAY, 15).waiting).toEqual([1, 1]);
        expect(frameAt(DAY, 25)).toEqual({
            waiting: [0, 1],
            desks: [
                { standing: 'called', number: 'A101' },
                { standing: 'closed', number: '' },
            ],
            called: 1,
        });
        expect(frameAt(DAY, 100).desks[0]).toEqual({ standing: 'free', number: '' });
    });

    it('turns back as well as on', () => {
        expect(frameAt(DAY, 5)).toEqual(frameAt(DAY, 5.9));
        expect(frameAt(DAY, 5).called).toBe(0);
    });

    it('is drawn from its beginning to its end', () => {
        expect(curve(DAY, 11)).toEqual([1, 2, 1, 1, 1, 5, 5, 5, 5, 5, 5]);
    });

    it('of an empty day is empty', () => {
        const empty = { ...DAY, line: [], calls: [], seconds: 1 };
        expect(frameAt(empty, 0).waiting).toEqual([0, 0]);
        expect(curve(empty, 1)).toEqual([0]);
    });
});
