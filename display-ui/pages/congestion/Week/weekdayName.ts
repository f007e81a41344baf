import { language } from '@dawr/kiosk-ui/shared/words/words.ts';

/** 5 January 1970 was a Monday. */
const MONDAY_MILLIS = 4 * 86_400_000;

/** "Sunday"; 1 is Monday. */
export function weekdayName(weekday: number, length: 'short' | 'long' = 'short'): string {
    const format = new Intl.DateTimeFormat(`${language.value}-u-ca-gregory-nu-latn`, { weekday: length, timeZone: 'UTC' });
    return format.format(MONDAY_MILLIS + (weekday - 1) * 86_400_000);
}
