/**
 * Draws the code of a paper where the office can't: ISO/IEC 18004, byte mode, error correction M, versions 1 to 10, which hold up to 213 bytes.
 */

/** Error correction codewords of a block, and the data codewords of each of its blocks. */
const BLOCKS: readonly (readonly [number, ...number[]])[] = [
    [10, 16],
    [16, 28],
    [26, 44],
    [18, 32, 32],
    [24, 43, 43],
    [16, 27, 27, 27, 27],
    [18, 31, 31, 31, 31],
    [22, 38, 38, 39, 39],
    [22, 36, 36, 36, 37, 37],
    [26, 43, 43, 43, 43, 44],
];
const MIDDLES: readonly (readonly number[])[] = [[], [18], [22], [26], [30], [34], [22, 38], [24, 42], [26, 46], [28, 50]];
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
    (x, y) => (x + y) % 2 === 0,
    (_, y) => y % 2 === 0,
    (x) => x % 3 === 0,
    (x, y) => (x + y) % 3 === 0,
    (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
    (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];
/** The light edge that a reader needs around it, in modules. */
export const QUIET = 4;

/** The modules, row by row; dark ones are true. */
export function codeOf(text: string): readonly (readonly boolean[])[] {
    const data = new TextEncoder().encode(text);
    const version = BLOCKS.findIndex(([, ...blocks], index) => sum(blocks) >= data.length + (index < 9 ? 2 : 3)) + 1;
    if (version === 0) throw new Error('too long for a code');
    const drawings = MASKS.map((_, mask) => drawn(version, codewords(data, version), mask));
    return drawings.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/** The dark modules as the outline of a picture, with the quiet edge around them. */
export function outlineOf(modules: readonly (readonly boolean[])[]): { readonly viewBox: string; readonly outline: string } {
    const side = modules.length + 2 * QUIET;
    const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])));
    return { viewBox: `0 0 ${side} ${side}`, outline: squares.join('') };
}

function sum(some: readonly number[]): number {
    return some.reduce((one, other) => one + other, 0);
}

function codewords(data: Uint8Array, version: number): number[] {
    const [ecc, ...sizes] = BLOCKS[version - 1] ?? [0];
    const all = padded(data, version, sum(sizes));
    let from = 0;
    const blocks = sizes.map((size) => all.slice(from, (from += size)));
    const checks = blocks.map((block) => remainder(block, ecc));
    const longest = Math.max(...sizes);
    const woven = [...Array(longest).keys()].flatMap((i) => blocks.flatMap((block) => (i < block.length ? [block[i] ?? 0] : [])));
    return [...woven, ...[...Array(ecc).keys()].flatMap((i) => checks.map((check) => check[i] ?? 0))];
}

function padded(data: Uint8Array, version: number, length: number): number[] {
    const bits: number[] = [];
    const push = (value: number, count: number) => {
        for (let i = count - 1; i >= 0; i--) bits.push((value >> i) & 1);
    };
    push(4, 4);
    push(data.length, version < 10 ? 8 : 16);
    data.forEach((byte) => push(byte, 8));
    push(0, Math.min(4, length * 8 - bits.length));
    while (bits.length % 8 > 0) bits.push(0);
    const bytes = [...Array(bits.length / 8).keys()].map((i) => bits.slice(i * 8, i * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0));
    for (let pad = 0xec; bytes.length < length; pad ^= 0xec ^ 0x11) bytes.push(pad);
    return bytes;
}

/** Multiplies in the field of 256 that the standard's codes live in. */
function times(a: number, b: number): number {
    let product = 0;
    for (let i = 7; i >= 0; i--) {
        product = (product << 1) ^ ((product >> 7) * 0x11d);
        if ((b >> i) & 1) product ^= a;
    }
    return product;
}

/** Reed–Solomon: what is left of the data divided by the generator of that degree. */
function remainder(data: readonly number[], degree: number): number[] {
    const generator = Array<number>(degree).fill(0);
    generator[degree - 1] = 1;
    for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
        for (let j = 0; j < degree; j++) generator[j] = times(generator[j] ?? 0, root) ^ (generator[j + 1] ?? 0);
    }
    const rest = Array<number>(degree).fill(0);
    for (const byte of data) {
        const factor = byte ^ (rest.shift() ?? 0);
        rest.push(0);
        generator.forEach((value, i) => (rest[i] = (rest[i] ?? 0) ^ times(value, factor)));
    }
    return rest;
}

type Grid = (boolean | undefined)[][];

function drawn(version: number, words: readonly number[], mask: number): boolean[][] {
    const side = version * 4 + 17;
    const grid: Grid = [...Array(side)].map(() => Array<boolean | undefined>(side).fill(undefined));
    drawFinders(grid, side);
    drawMiddles(grid, version);
    for (let i = 8; i < side - 8; i++) {
        put(grid, i, 6, i % 2 === 0);
        put(grid, 6, i, i % 2 === 0);
    }
    drawFormat(grid, side, mask);
    drawVersion(grid, side, version);
    drawWords(grid, side, words, MASKS[mask] ?? (() => false));
    return grid.map((row) => row.map((dark) => dark === true));
}

function put(grid: Grid, x: number, y: number, dark: boolean): void {
    const row = grid[y];
    if (row && x >= 0 && x < grid.length) row[x] = dark;
}

function drawFinders(grid: Grid, side: number): void {
    for (const [left, top] of [[0, 0], [side - 7, 0], [0, side - 7]] as const) {
        for (let y = -1; y <= 7; y++) {
            for (let x = -1; x <= 7; x++) {
                const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
                put(grid, left + x, top + y, ring !== 2 && ring !== 4);
            }
        }
    }
}

function drawMiddles(grid: Grid, version: number): void {
    const at = version === 1 ? [] : [6, ...(MIDDLES[version - 1] ?? [])];
    const last = at.at(-1);
    for (const y of at) {
        for (const x of at) {
            const onFinder = (x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6);
            if (!onFinder) drawMiddle(grid, x, y);
        }
    }
}

function drawMiddle(grid: Grid, x: number, y: number): void {
    for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++) put(grid, x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }
}

/** What is left of the value, moved up, divided by a polynomial of that degree. */
function check(value: number, degree: number, polynomial: number): number {
    let rest = value;
    for (let i = 0; i < degree; i++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * polynomial);
    return rest;
}

/** Level M is 00, so the mask alone is named. */
function drawFormat(grid: Grid, side: number, mask: number): void {
    const bits = ((mask << 10) | check(mask, 10, 0x537)) ^ 0x5412;
    const bit = (i: number) => ((bits >> i) & 1) === 1;
    for (let i = 0; i < 6; i++) put(grid, 8, i, bit(i));
    put(grid, 8, 7, bit(6));
    put(grid, 8, 8, bit(7));
    put(grid, 7, 8, bit(8));
    for (let i = 9; i < 15; i++) put(grid, 14 - i, 8, bit(i));
    for (let i = 0; i < 8; i++) put(grid, side - 1 - i, 8, bit(i));
    for (let i = 8; i < 15; i++) put(grid, 8, side - 15 + i, bit(i));
    put(grid, 8, side - 8, true);
}

function drawVersion(grid: Grid, side: number, version: number): void {
    if (version < 7) return;
    const bits = (version << 12) | check(version, 12, 0x1f25);
    for (let i = 0; i < 18; i++) {
        const dark = ((bits >> i) & 1) === 1;
        put(grid, side - 11 + (i % 3), Math.floor(i / 3), dark);
        put(grid, Math.floor(i / 3), side - 11 + (i % 3), dark);
    }
}

/** Two columns at a time from the right, up and down, over whatever is still free. */
function drawWords(grid: Grid, side: number, words: readonly number[], mask: (x: number, y: number) => boolean): void {
    let next = 0;
    for (let right = side - 1; right >= 1; right -= 2) {
        if (right === 6) right = 5;
        for (let step = 0; step < side; step++) {
            const y = ((right + 1) & 2) === 0 ? side - 1 - step : step;
            for (const x of [right, right - 1]) {
                if (grid[y]?.[x] !== undefined) continue;
                const dark = (((words[next >> 3] ?? 0) >> (7 - (next & 7))) & 1) === 1;
                put(grid, x, y, dark !== mask(x, y));
                next++;
            }
        }
    }
}

/** How hard a drawing is to read: long runs, blocks of one colour, and one colour more than the other. */
function penalty(modules: readonly (readonly boolean[])[]): number {
    const columns = modules.map((_, x) => modules.map((row) => row[x] === true));
    const dark = modules.flat().filter(Boolean).length / modules.length ** 2;
    return sum([...modules, ...columns].map(runs)) + 3 * blocks(modules) + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}

function runs(line: readonly boolean[]): number {
    const lengths = line.map(String).join('').match(/(true)+|(false)+/g) ?? [];
    const lookLikeFinders = [...line.map((dark) => (dark ? '1' : '0')).join('').matchAll(/(?=10111010000|00001011101)/g)].length;
    const long = lengths.map((run) => run.length / (run.startsWith('t') ? 4 : 5)).filter((length) => length >= 5);
    return sum(long.map((length) => length - 2)) + 40 * lookLikeFinders;
}

function blocks(modules: readonly (readonly boolean[])[]): number {
    let count = 0;
    for (let y = 1; y < modules.length; y++) {
        for (let x = 1; x < modules.length; x++) {
            const one = modules[y]?.[x];
            if (one === modules[y - 1]?.[x] && one === modules[y]?.[x - 1] && one === modules[y - 1]?.[x - 1]) count++;
        }
    }
    return count;
}
