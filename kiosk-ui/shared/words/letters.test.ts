import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, languageTags } from '../build/words.ts';

const look = resolve(import.meta.dirname, '../look');
const common = rangesOf(readFileSync(resolve(look, 'fonts.css'), 'utf8'));
const visitors = readFileSync(resolve(look, 'visitors.css'), 'utf8');

test.each(languageTags())('everyLetterOf %s IsInTheBundledTypefaces', (tag) => {
    const ranges = [...common, ...rangesOf(familyOf(tag))];
    const letters = new Set(Object.values(catalogue(tag)).join(''));
    const strangers = [...letters].filter((letter) => !ranges.some(([from, to]) => from <= codeOf(letter) && codeOf(letter) <= to));
    expect(strangers).toEqual([]);
});

test('aLetterThatNoTypefaceHasIsSeen', () => {
    expect(common.some(([from, to]) => from <= 0x905 && 0x905 <= to)).toBe(false);
});

/** The faces of the family that the style sheet gives this language. */
function familyOf(tag: string): string {
    const family = new RegExp(`:lang\\(${tag}\\)[^{]*\\{[^}]*'(Noto [^']+)'`).exec(visitors)?.[1];
    return visitors
        .split('@font-face')
        .filter((face) => family !== undefined && face.includes(`font-family: '${family}';`))
        .join('\n');
}

function rangesOf(css: string): (readonly [number, number])[] {
    const lists = [...css.matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, list]) => list?.split(',') ?? []);
    return lists.map((range) => {
        const [from = '', to = from] = range.trim().replace('U+', '').split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
}

function codeOf(letter: string): number {
    return letter.codePointAt(0) ?? 0;
}
