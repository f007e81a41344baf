import { expect, it } from 'vitest';
import { draft } from './draft.ts';

const HALLS = [
    { id: 'ground', seats: 48 },
    { id: 'first', seats: 10 },
];
const COUNTERS = Array.from({ length: 30 }, (_, at) => ({ id: `c${at + 1}`, hall: at < 25 ? 'ground' : 'first' }));

it('has every seat, every counter, a door and a kiosk, in rows of one length', () => {
    const plan = draft(HALLS, COUNTERS);
    const all = plan.rows.join('');
    expect(new Set(plan.rows.map(({ length }) => length)).size).toBe(1);
    expect(all.split('1').length - 1).toBe(48);
    expect(all.split('2').length - 1).toBe(10);
    expect(all).toContain('D');
    expect(all).toContain('K');
    expect(Object.keys(plan.counters)).toHaveLength(30);
    Object.keys(plan.counters).forEach((letter) => expect(all.split(letter).length - 1).toBe(1));
    expect(plan.halls).toEqual({ 1: 'ground', 2: 'first' });
});

it('takes a branch without seats or counters', () => {
    expect(draft([{ id: 'main', seats: 0 }], []).rows.length).toBeGreaterThan(2);
});
