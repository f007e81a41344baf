import { signal } from '@preact/signals';
import { get } from '@dawr/kiosk-ui/shared/api/client.ts';

export interface WeekHour {
    /** 1 is Monday. */
    readonly weekday: number;
    readonly hour: number;
    readonly index: number;
    readonly band: number;
    readonly arrived: number;
    readonly meanWaitMinutes?: number;
}

export interface Compared {
    readonly measure: string;
    readonly now: number | null;
    readonly weekBefore: number | null;
}

interface History {
    readonly hours: readonly WeekHour[];
    readonly compared: readonly Compared[];
}

/** How the last weeks were; empty until it has come. */
export const history = signal<History | undefined>(undefined);
/** The business days that it is about. */
export const days = signal({ from: '', to: '' });

const WEEKS = 4;
const DAY_MILLIS = 86_400_000;
const AGAIN_MILLIS = 3_600_000;

/** Reads the last four weeks, and again every hour. */
export async function readHistory(branch: string, now: string): Promise<void> {
    const today = new Date(now).getTime();
    days.value = { from: isoDay(today - (7 * WEEKS - 1) * DAY_MILLIS), to: isoDay(today) };
    const answer = await get<History>(`/api/v1/branches/${branch}/congestion/history?from=${days.value.from}&to=${days.value.to}`);
    if (answer.ok) history.value = answer.value;
    setTimeout(() => void readHistory(branch, new Date(today + AGAIN_MILLIS).toISOString()), AGAIN_MILLIS);
}

function isoDay(at: number): string {
    return new Date(at).toISOString().slice(0, 10);
}
