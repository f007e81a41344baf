import { expect, test } from 'vitest';
import { linesOf, tableOf } from './prayerTable.ts';

const DAYS = [
    { date: '2027-02-08', dhuhr: '12:08', asr: '15:21' },
    { date: '2027-02-09', dhuhr: '12:08', asr: '15:22' },
];

test('aTableIsWrittenAsItWasRead', () => {
    expect(tableOf(linesOf(DAYS))).toEqual(DAYS);
    expect(linesOf([])).toBe('');
    expect(tableOf(' \n')).toBeUndefined();
});

test('columnsOfASpreadsheetInWhicheverDigitsArePastedAsTheyAre', () => {
    expect(tableOf('2027-02-08\t12:08\t15:21\r\n2027-02-09;12:08;15:22')).toEqual(DAYS);
    expect(tableOf('٢٠٢٧-٠٢-٠٨ ١٢:٠٨ ١٥:٢١')).toEqual(DAYS.slice(0, 1));
    expect(tableOf('2027-06-01, 9:05, 15:20')).toEqual([{ date: '2027-06-01', dhuhr: '09:05', asr: '15:20' }]);
});

test('whatIsMissingInALineStaysMissing', () => {
    expect(tableOf('2027-02-08 12:08')).toEqual([{ date: '2027-02-08', dhuhr: '12:08', asr: '' }]);
});
