import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A 55-inch screen of 1920 by 1080: 1,218 mm across, 120 rem. */
const MILLIMETRES_PER_REM = 1_218 / 120;
/** How high the capitals and figures of the bundled typeface are, in em; its Arabic alef is higher. */
const CAPITAL_EM = 0.698;
/** EN 301 549, 5.1.4: a capital letter fills at least 0.7 degrees of the reader's view. */
const DEGREES = 0.7;

const sizes = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => rules(file));

test('everythingIsReadFromFourMetres', () => {
    expect(sizes.length).toBeGreaterThan(15);
    expect(sizes.filter(({ millimetres }) => millimetres < needed(4))).toEqual([]);
});

test('theCallAndItsCounterAreReadFromTenMetres', () => {
    const ofTheCall = sizes.filter(({ selector }) => /giant__(number|counter)/.test(selector));
    expect(ofTheCall.length).toBeGreaterThan(5);
    expect(ofTheCall.filter(({ millimetres }) => millimetres < needed(10))).toEqual([]);
});

/** Every rule that sets a size of letters; the page's own root sets the rem by which the others go. */
function rules(file: string): { selector: string; millimetres: number }[] {
    const css = readFileSync(join(import.meta.dirname, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const found = [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].filter(([, selector]) => selector?.trim() !== 'html');
    return found.flatMap(([, selector = '', body = '']) => {
        const size = /font-size:\s*([^;]+);/.exec(body)?.[1];
        return size === undefined ? [] : [{ selector: `${file} ${selector.trim()}`, millimetres: Number(/^([\d.]+)rem$/.exec(size)?.[1] ?? 0) * CAPITAL_EM * MILLIMETRES_PER_REM }];
    });
}

function needed(metres: number): number {
    return 1_000 * metres * Math.tan((DEGREES * Math.PI) / 180);
}
