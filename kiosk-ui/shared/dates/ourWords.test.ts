import { beforeEach, expect, test } from 'vitest';
import { catalogue, read } from '../build/words.ts';
import { speak } from '../words/words.ts';
import { inOurWords } from './ourWords.ts';

const INSTANT = new Date('2026-11-22T21:30:00Z');
const RIYADH = { timeZone: 'Asia/Riyadh' };
const isoDay = (date: Date) => new Intl.DateTimeFormat('sv-SE', RIYADH).format(date);
const english = (calendar: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(`en-GB-u-ca-${calendar}-nu-latn`, { ...options, ...RIYADH });

beforeEach(() => speak({ tag: 'si', name: '', direction: 'ltr', load: () => Promise.resolve({ default: read(catalogue('si')) }) }));

test('aLanguageThatTheBrowserDoesNotKnowHasItsOwnDaysAndMonths', () => {
    const day = english('gregory', { weekday: 'long', day: 'numeric', month: 'long' });
    expect(inOurWords(day, isoDay).format(INSTANT)).toBe('සඳුදා 23 නොවැම්බර්');
});

test('theUmmAlQuraMonthIsNotTakenForTheGregorianOne', () => {
    const hijri = english('islamic-umalqura', { day: 'numeric', month: 'long', year: 'numeric' });
    expect(inOurWords(hijri, isoDay).format(INSTANT)).toBe('13 ජුමාදල් ආඛිරා 1448');
});

test('everyLanguageHasTwelveMonthsOfBothCalendarsAndSevenDays', () => {
    for (const tag of ['ar', 'en', 'ur', 'hi', 'bn', 'ml', 'ne', 'ta', 'si', 'fil', 'ps']) {
        const words = catalogue(tag);
        const counted = ['common.months', 'common.hijri-months', 'common.weekdays'].map((key) => new Set(words[key]?.split('|')).size);
        expect(counted).toEqual([12, 12, 7]);
    }
});
