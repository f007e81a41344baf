import { expect, test } from 'vitest';
import { painted, sized, standing, undrawn } from './paint.ts';

const plan = { cellMetres: 1, rows: ['####', '#a.#', '#DD#'], counters: { a: 'c1' }, halls: {} };

test('aCounterThatIsDrawnElsewhereMoves', () => {
    const moved = painted(plan, 2, 1, { kind: 'counter', counter: 'c1' });
    expect(moved.rows).toEqual(['####', '#.a#', '#DD#']);
    expect(painted(plan, 2, 1, { kind: 'counter', counter: 'c2' }).counters).toEqual({ a: 'c1', b: 'c2' });
});

test('aSeatBelongsToItsHall', () => {
    const seated = painted(plan, 2, 1, { kind: 'seat', hall: 'main' });
    expect(standing(seated, 2, 1)).toEqual({ kind: 'seat', id: 'main' });
    expect(standing(seated, 0, 0)).toEqual({ kind: 'wall' });
    expect(standing(seated, 1, 1)).toEqual({ kind: 'counter', id: 'c1' });
});

test('whatStandsNowhereIsNamed', () => expect(undrawn(plan, ['c1', 'c2'])).toEqual(['c2']));

test('aPlanGrowsByFloor', () => expect(sized(plan, 5, 4).rows).toEqual(['####.', '#a.#.', '#DD#.', '.....']));
