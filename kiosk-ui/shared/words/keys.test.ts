import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../build/words.ts';

const root = resolve(import.meta.dirname, '../../..');
const known = new Set(Object.keys(catalogue('en')));

test('everyWordThatAPageSaysIsInTheCatalogue', () => {
    const said = sources().flatMap(([file, text]) => [...text.matchAll(/\b(?:t|rich)\(\s*'([^']+)'/g)].map(([, key]) => [file, key] as const));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(([, key]) => !known.has(key ?? ''))).toEqual([]);
});

test('aPageFetchesEveryPartThatItsOwnScreensSay', () => {
    const lacking = pages().flatMap(([page, text]) => {
        const parts = new Set(/from 'words:([^']+)'/.exec(text)?.[1]?.split(','));
        const said = [...text.matchAll(/\b(?:t|rich)\(\s*['`]([a-z-]+)\./g)].map(([, part]) => part ?? '');
        return said.filter((part) => !parts.has(part)).map((part) => `${page}: ${part}`);
    });
    expect(lacking).toEqual([]);
});

function sources(): (readonly [string, string])[] {
    return ['kiosk-ui/pages', 'kiosk-ui/shared', 'display-ui/pages'].flatMap((folder) => read(join(root, folder)));
}

function pages(): (readonly [string, string])[] {
    const folders = ['kiosk-ui/pages', 'display-ui/pages'].flatMap((site) => readdirSync(join(root, site)).map((page) => join(root, site, page)));
    return folders.map((folder) => [folder.slice(root.length), read(folder).map(([, text]) => text).join('\n')] as const);
}

function read(folder: string): (readonly [string, string])[] {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'));
    return files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
}
