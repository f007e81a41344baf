import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** All that a page for the eye may ever send, besides asking: nothing of it changes what happens in a hall. */
const MAY_SEND = [
    '/api/v1/sign-in',
    '/api/v1/sign-out',
    '/api/v1/kiosks/enrol',
    '/api/v1/branches/${branch}/what-if',
    '/api/v1/branches/${branch}/what-if/stop',
    '/api/v1/branches/${branch}/mailings',
    '/api/v1/branches/${branch}/report-orders',
    '/api/v1/report-orders',
];

const sources = ['pages', 'shared'].flatMap(sourcesIn).map((file) => readFileSync(file, 'utf8'));

test('whatAnEyeReadsNeverChangesTheOffice', () => {
    const sent = sources.flatMap((source) => [...source.matchAll(/\bpost(?:<[^>]*>)?\(\s*([^,)]*)/g)].map(([, path]) => path?.trim().slice(1, -1)));
    expect(sent.filter((path) => !MAY_SEND.includes(path ?? ''))).toEqual([]);
});

test('nothingGoesAroundTheSharedClient', () => {
    expect(sources.filter((source) => /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/.test(source))).toEqual([]);
});

function sourcesIn(name: string): string[] {
    const folder = join(import.meta.dirname, name);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.')).map((file) => join(folder, file));
}
