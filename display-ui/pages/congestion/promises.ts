import { signal } from '@preact/signals';
import { get } from '@dawr/kiosk-ui/shared/api/client.ts';

/** How the promises of some time were kept; with none that has come due, only `judged`. */
export interface Kept {
    readonly judged: number;
    readonly keptPercent?: number;
    readonly meanMissMinutes?: number;
}

export interface PromiseReport {
    readonly today: Kept;
    readonly week: Kept;
    readonly drift: 'none' | 'watch' | 'alert';
}

/** How promises were kept in the last days, and whether they are getting worse; empty until it has come. */
export const promises = signal<PromiseReport | undefined>(undefined);

const AGAIN_MILLIS = 120_000;

/** Reads it, and again every two minutes. */
export async function readPromises(branch: string): Promise<void> {
    const answer = await get<PromiseReport>(`/api/v1/branches/${branch}/promise`);
    if (answer.ok) promises.value = answer.value;
    setTimeout(() => void readPromises(branch), AGAIN_MILLIS);
}
