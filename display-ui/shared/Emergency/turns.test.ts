import { expect, test } from 'vitest';
import { turns } from './turns.ts';

const texts = { ar: 'أ', en: 'a', ur: 'ا', bn: 'অ' };

test('arabicAndEnglishComeRoundBeforeEachFurtherLanguage', () => {
    expect(turns(texts, ['en', 'ar', 'ur', 'bn'])).toEqual(['ar', 'en', 'ur', 'ar', 'en', 'bn']);
});

test('languagesThatTheBranchDoesNotSpeakAreLeftOut', () => {
    expect(turns(texts, ['ar', 'en'])).toEqual(['ar', 'en']);
});

test('whatIsSaidInArabicAloneStandsStill', () => {
    expect(turns({ ar: 'أ' }, ['ar', 'en', 'ur'])).toEqual(['ar']);
});
