import type { PrayerDay } from './setUp.ts';

const BETWEEN = /[\s,;]+/;
/** The zero of each set of digits that a spreadsheet may be written in. */
const ZEROS = ['\u0660', '\u06f0'] as const;
const TEN = 10;

/** A table as it is shown: a day in each line, its date and when its prayers are. */
export function linesOf(table: readonly PrayerDay[]): string {
    return table.map(({ date, dhuhr, asr }) => `${date} ${dhuhr} ${asr}`.trimEnd()).join('\n');
}

/** A table as somebody has written or pasted it; what is missing in a line stays missing, for the office to say so. No line is no table. */
export function tableOf(text: string): readonly PrayerDay[] | undefined {
    const lines = western(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const table = lines.map((line) => {
        const [date = '', dhuhr = '', asr = ''] = line.split(BETWEEN);
        return { date, dhuhr: clock(dhuhr), asr: clock(asr) };
    });
    return table.length > 0 ? table : undefined;
}

/** Nine o'clock is often written with one figure. */
function clock(time: string): string {
    return /^\d:\d\d$/.test(time) ? `0${time}` : time;
}

function western(text: string): string {
    return ZEROS.reduce((all, zero) => {
        const from = zero.charCodeAt(0);
        return [...all].map((one) => (one.charCodeAt(0) >= from && one.charCodeAt(0) < from + TEN ? String(one.charCodeAt(0) - from) : one)).join('');
    }, text);
}
