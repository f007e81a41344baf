import { expect, test } from 'vitest';
import { codeOf, outlineOf, QUIET } from './code.ts';

/** "HELLO" as a version 1 code has 21 modules a side; each longer text takes the next size that holds it. */
test('a code is as large as its text needs', () => {
    expect(codeOf('HELLO').length).toBe(21);
    expect(codeOf('x'.repeat(84)).length).toBe(37);
    expect(codeOf('x'.repeat(85)).length).toBe(41);
    expect(codeOf('x'.repeat(213)).length).toBe(57);
    expect(() => codeOf('x'.repeat(214))).toThrow();
});

test('three corners have their finder, the fourth has none', () => {
    const code = codeOf('https://dawr.example.org/t#riyadh-olaya.20261122-KA001.AAAAAAAAAAAAAAAAAAAAAA');
    const side = code.length;
    const corner = (x: number, y: number) => [0, 1, 2, 3, 4, 5, 6].map((i) => code[y + i]?.[x + i]);
    const finder = [true, false, true, true, true, false, true];
    expect([corner(0, 0), corner(side - 7, 0), corner(0, side - 7)]).toEqual([finder, finder, finder]);
    expect(corner(side - 7, side - 7)).not.toEqual(finder);
});

test('the picture leaves the quiet edge that readers need', () => {
    const { viewBox, outline } = outlineOf(codeOf('HELLO'));
    expect(viewBox).toBe('0 0 29 29');
    expect(outline.startsWith(`M${QUIET} ${QUIET}`)).toBe(true);
});
