import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A 55-inch screen of 1920 by 1080: 1,218 mm across. */
const MILLIMETRES_PER_PIXEL = 1_218 / 1_920;
const PIXELS_PER_REM = 1_920 / 120;
/** How high the capitals and figures of the bundled typeface are, in em. */
const CAPITAL_EM = 0.698;
/** EN 301 549, 5.1.4: a capital letter fills at least 0.7 degrees of the reader's view. */
const DEGREES = 0.7;

const FROM_THE_LAST_ROW = ['Giant/Giant.css .giant__number', 'Giant/Giant.css .giant__number--6', 'Giant/Giant.css .giant__number--7', 'Giant/Giant.css .giant__counter'];
const FROM_THE_FIRST_ROWS = ['Previous/Previous.css .previous__one', 'TopLine/TopLine.css .top-line__time', 'Waits/Waits.css .waits__letter', 'Waits/Waits.css .waits__minutes'];

test.each(FROM_THE_LAST_ROW)('%s isReadFromTenMetres', (rule) => {
    expect(capitalMillimetres(rule)).toBeGreaterThanOrEqual(needed(10));
});

test.each(FROM_THE_FIRST_ROWS)('%s isReadFromFourMetres', (rule) => {
    expect(capitalMillimetres(rule)).toBeGreaterThanOrEqual(needed(4));
});

function needed(metres: number): number {
    return 1_000 * metres * Math.tan((DEGREES * Math.PI) / 180);
}

function capitalMillimetres(rule: string): number {
    const [file = '', selector = ''] = rule.split(' ');
    const css = readFileSync(join(import.meta.dirname, file), 'utf8');
    const body = new RegExp(`(?:^|\\n)\\${selector} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    const rem = Number(/font-size: ([\d.]+)rem/.exec(body)?.[1]);
    return rem * PIXELS_PER_REM * CAPITAL_EM * MILLIMETRES_PER_PIXEL;
}
