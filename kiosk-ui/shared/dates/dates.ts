import { computed, signal } from '@preact/signals';
import { language } from '../words/words.ts';
import { inOurWords, type Dates } from './ourWords.ts';

/** The branch's time zone: a page shows the office's time, whatever the phone's clock is set to. */
export const timeZone = signal('Asia/Riyadh');

/** British English puts the day before the month, as every calendar on these walls does. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** What every browser knows. */
const FIGURES_ALONE = 'en-GB';

const CLOCK = { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' } as const;

const formats = computed(() => ({
    time: format('gregory', CLOCK),
    gregorian: format('gregory', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    day: format('gregory', { weekday: 'long', day: 'numeric', month: 'long' }),
    hijri: format('islamic-umalqura', { day: 'numeric', month: 'long', year: 'numeric' }),
}));

/** "10:24 am", in the branch's time zone. */
export function timeOfDay(instant: string | number | Date): string {
    return formats.value.time.format(new Date(instant));
}

/** The same as another language than the page's writes it, for what speaks two at once; never cut before its "am". */
export function timeIn(tag: string, instant: string | number | Date): string {
    return formatIn(tag, 'gregory', CLOCK).format(new Date(instant)).replace(/\s/g, '\u00a0');
}

/** "Sunday 22 November 2026". */
export function gregorian(instant: string | number | Date): string {
    return formats.value.gregorian.format(new Date(instant));
}

/** "Monday 23 November". */
export function dayOf(instant: string | number | Date): string {
    return formats.value.day.format(new Date(instant));
}

/** "12 Jumada II 1448 AH", by the Umm al-Qura calendar. */
export function hijri(instant: string | number | Date): string {
    return formats.value.hijri.format(new Date(instant));
}

/** "2026-11-22", the day in the branch's time zone, for machines. */
export function isoDay(instant: string | number | Date): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone.value }).format(new Date(instant));
}

export function minutesBetween(from: string | number | Date, to: string | number | Date): number {
    return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}

/** Browsers disagree about the digits and calendar of an Arabic locale, so both are always said. */
function format(calendar: string, options: Intl.DateTimeFormatOptions): Dates {
    const tag = language.value;
    return isKnown(tag) ? formatIn(tag, calendar, options) : inOurWords(formatIn('en', calendar, options), isoDay);
}

/** No Chromium knows how Nepali, Sinhala or Pashto write a date: left to itself it writes "2026 M11 23", and by the wrong calendar. */
function isKnown(tag: string): boolean {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
}

function formatIn(tag: string, calendar: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const locale = isKnown(tag) ? (LOCALES[tag] ?? tag) : FIGURES_ALONE;
    return new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { ...options, timeZone: timeZone.value });
}
