import { expect, test, vi } from 'vitest';
import { read } from '../build/words.ts';
import { gregorian, hijri, timeOfDay } from '../dates/dates.ts';
import { bestOf, named, rich, speak, t, type LanguageOnOffer } from './words.ts';

const arabic: LanguageOnOffer = {
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    load: async () => ({ default: read({ ahead: '{count, plural, zero {لا أحد} one {شخص} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}', call: 'نداء {number}' }) }),
};
const english: LanguageOnOffer = { tag: 'en', name: 'English', direction: 'ltr', load: async () => ({ default: read({ range: '<b>{low}</b> to {high}' }) }) };

test('arabicCountsInAllItsForms', async () => {
    await speak(arabic);
    expect([0, 1, 2, 5, 11, 100].map((count) => t('ahead', { count }))).toEqual(['لا أحد', 'شخص', 'شخصان', '5 أشخاص', '11 شخصًا', '100 شخص']);
});

test('aTicketNumberKeepsItsDirectionWithinArabic', async () => {
    await speak(arabic);
    expect(t('call', { number: 'A-017' })).toBe('نداء \u2068A-017\u2069');
});

test('thePageTurnsWithItsLanguage', async () => {
    await speak(arabic);
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await speak(english);
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
});

test('aPartThatIsNotGivenLeavesAGapAndIsTold', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await speak(english);
    expect(rich('range', { low: 12 }, (text) => `[${text}]`).join('')).toBe('[12] to …');
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
});

test('anEmphasisedPartBecomesAnElement', async () => {
    await speak(english);
    expect(rich('range', { low: 12, high: 20 }, (text) => `[${text}]`).join('')).toBe('[12] to 20');
});

test('anUnknownLanguageFallsBackToTheFirstOnOffer', () => {
    expect(bestOf([arabic, english], ['xx', 'en-GB']).tag).toBe('en');
    expect(bestOf([arabic, english], ['xx', null]).tag).toBe('ar');
});

test('aNameThatIsMissingInTheLanguageIsShownInAnother', async () => {
    await speak(arabic);
    expect(named({ en: 'Contracts' })).toBe('Contracts');
});

test('datesAreGregorianAndUmmAlQuraInWesternDigits', async () => {
    await speak(arabic);
    const instant = '2026-11-22T07:24:00Z';
    expect(timeOfDay(instant)).toContain('10:24');
    expect(gregorian(instant)).toMatch(/22.*2026/);
    expect(hijri(instant)).toMatch(/12.*1448/);
});
