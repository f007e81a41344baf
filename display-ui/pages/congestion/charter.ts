import { signal } from '@preact/signals';
import { get } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Charter } from '@dawr/kiosk-ui/shared/charter/charter.ts';

/** What the branch has published; empty until it has come. */
export const charter = signal<Charter | undefined>(undefined);

const AGAIN_MILLIS = 60_000;

/** Reads it, and again every minute. */
export async function readCharter(branch: string): Promise<void> {
    const answer = await get<Charter>(`/api/v1/branches/${branch}/charter`);
    if (answer.ok) charter.value = answer.value;
    setTimeout(() => void readCharter(branch), AGAIN_MILLIS);
}
