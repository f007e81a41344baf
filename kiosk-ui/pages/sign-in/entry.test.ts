import { expect, test } from 'vitest';
import { onward } from './entry.ts';

test('staffGoOnToWhereTheyWereHeading', () => {
    expect(onward('/counter?branch=riyadh-olaya', 'clerk')).toBe('/counter?branch=riyadh-olaya');
});

test.each(['https://evil.example/x', '//evil.example/x', '/\\evil.example', '\\\\evil.example', 'javascript:alert(1)', '/\t/evil.example'])(
    'nobodyIsLedOutOfTheOfficeBy %s',
    (next) => expect(onward(next, 'clerk')).toBe('/counter'),
);

test('everyRoleHasItsPlace', () => {
    expect(onward(null, 'manager')).toBe('/congestion');
    expect(onward(null, 'clerk')).toBe('/counter');
});
