import { afterEach, expect, test } from 'vitest';
import { signedFor } from './signed.ts';

const ALL = [{ tag: 'ar' }, { tag: 'en' }, { tag: 'ne' }, { tag: 'si' }];

afterEach(() => void delete document.documentElement.dataset['unsigned']);

test('aLanguageForWhichNobodyHasSignedIsNotOffered', () => {
    document.documentElement.dataset['unsigned'] = 'ne si';
    expect(signedFor(ALL).map(({ tag }) => tag)).toEqual(['ar', 'en']);
});

test('aDemonstrationOffersEveryLanguage', () => {
    expect(signedFor(ALL)).toEqual(ALL);
});
