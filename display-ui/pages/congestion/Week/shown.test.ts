import { expect, test } from 'vitest';
import { bandsOf, hourAndDay } from './shown.ts';

test('anHourIsNamedByTheClockOfTheBranch', () => {
    const sundayBeforeMidnight = Date.UTC(2026, 10, 22, 21, 30);
    expect(hourAndDay(sundayBeforeMidnight, 'UTC')).toBe('7-21');
    expect(hourAndDay(sundayBeforeMidnight, 'Asia/Riyadh')).toBe('1-0');
});

test('theBusiestHourIsInTheLastFifthAndAnUnknownWaitIsLeftOut', () => {
    const hours = [
        { weekday: 7, hour: 9, index: 3, band: 2, arrived: 10 },
        { weekday: 7, hour: 10, index: 3, band: 2, arrived: 1, meanWaitMinutes: 4 },
    ];
    expect(bandsOf(hours, 'arrived').get('7-9')).toEqual({ value: 10, band: 5 });
    expect(bandsOf(hours, 'index').get('7-10')).toEqual({ value: 3, band: 2 });
    expect(bandsOf(hours, 'wait').size).toBe(1);
});
