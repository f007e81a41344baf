import { expect, test } from 'vitest';
import { clean } from './clean.ts';

test('whatNobodySeesIsLeftOutAndEveryWordStays', () => {
    expect(clean('\u2067انتظرت\u200F 45 دقيقة at B-2\u200E\u2069\0 \n\u202Eثم\uD83D ')).toBe('انتظرت 45 دقيقة at B-2 \nثم');
});

test('whatIsSeenStays', () => {
    const words = 'می‌خواهم 👍🏽 =1+1 <b>\tক্ষ';
    expect(clean(words)).toBe(words);
});
