import type { WeekHour } from '../history.ts';

/** What a cell of the week may tell. */
export type Shown = 'index' | 'arrived' | 'wait';

const BANDS = 5;
const HOUR = new Map<string, Intl.DateTimeFormat>();

/** Each hour's figure with its band, by weekday and hour; where the office has no bands for a figure, fifths of its highest. */
export function bandsOf(hours: readonly WeekHour[], shown: Shown): Map<string, { value: number; band: number }> {
    const valueOf = (cell: WeekHour) => (shown === 'index' ? cell.index : shown === 'arrived' ? cell.arrived : cell.meanWaitMinutes);
    const most = Math.max(1, ...hours.map((cell) => valueOf(cell) ?? 0));
    const told = hours.flatMap((cell) => {
        const value = valueOf(cell);
        if (value === undefined) return [];
        const band = shown === 'index' ? cell.band : Math.min(BANDS, 1 + Math.floor((BANDS * value) / (most + 1e-9)));
        return [[`${cell.weekday}-${cell.hour}`, { value, band }] as const];
    });
    return new Map(told);
}

/** "7-11" on a Sunday between eleven and twelve, by the clock of the branch. */
export function hourAndDay(instant: number, timeZone: string): string {
    const format = HOUR.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', hourCycle: 'h23', timeZone });
    HOUR.set(timeZone, format);
    const parts = format.formatToParts(instant);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1}-${Number(part('hour'))}`;
}
