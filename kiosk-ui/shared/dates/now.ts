import { signal } from '@preact/signals';

/** How far the office's clock is ahead of this device's, learnt from the server's answers. */
let aheadMillis = 0;

/** The office's time, moved on once a second. */
export const now = signal(Date.now());

export function officeMillis(): number {
    return Date.now() + aheadMillis;
}

/** A phone set three hours wrong must still count the right minutes. */
export function learnOfficeTime(serverDate: string | null): void {
    const server = serverDate === null ? Number.NaN : Date.parse(serverDate);
    if (Number.isNaN(server)) return;
    const difference = server - Date.now();
    // The Date header has whole seconds; smaller differences are only its rounding.
    aheadMillis = Math.abs(difference) < 2_000 ? 0 : difference;
}

setInterval(() => (now.value = officeMillis()), 1_000);
