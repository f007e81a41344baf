import { t } from '../words/words.ts';

/** Whatever writes an instant for people. */
export interface Dates {
    readonly format: (date: Date) => string;
}

/** An English date with our own words for the day of the week and the month, for a language whose dates the browser does not know. */
export function inOurWords(english: Intl.DateTimeFormat, isoDay: (date: Date) => string): Dates {
    const { calendar, timeZone } = english.resolvedOptions();
    const months = new Intl.DateTimeFormat(`en-GB-u-ca-${calendar}-nu-latn`, { month: 'numeric', day: 'numeric', timeZone });
    const month = (date: Date) => Number(months.formatToParts(date).find(({ type }) => type === 'month')?.value) - 1;
    const weekday = (date: Date) => new Date(`${isoDay(date)}T12:00:00Z`).getUTCDay();
    const written = (date: Date) => ({ type, value }: Intl.DateTimeFormatPart) => {
        if (type === 'month') return nth(calendar === 'gregory' ? 'common.months' : 'common.hijri-months', month(date));
        if (type === 'weekday') return nth('common.weekdays', weekday(date));
        return type === 'era' ? '' : value;
    };
    return { format: (date) => english.formatToParts(date).map(written(date)).join('').trim() };
}

function nth(key: string, index: number): string {
    return t(key).split('|')[index] ?? '';
}
