import type { CounterNow } from '../../../shared/api/contract.ts';
import { branchPath, takeCounter } from '../desk.ts';
import { press } from '../presses.ts';

const REMEMBERED = 'dawr.counter';

/** Opens the counter, for all its services or for some of them, and sits down at it. */
export async function openCounter(id: string, services: readonly string[] | undefined): Promise<void> {
    const answer = await press('open', services ? { services } : {}, branchPath(`counters/${id}/open`));
    if (!answer?.ok) return;
    remember(id);
    await takeCounter(id);
}

/** A computer stands at one counter: what was opened on it last is proposed again, while it is free. */
export function lastCounter(counters: readonly CounterNow[]): string | undefined {
    const last = remembered();
    return counters.find(({ counter, state }) => counter === last && state === 'closed')?.counter;
}

function remember(id: string): void {
    try {
        localStorage.setItem(REMEMBERED, id);
    } catch {
        // A browser that keeps nothing proposes nothing.
    }
}

function remembered(): string | null {
    try {
        return localStorage.getItem(REMEMBERED);
    } catch {
        return null;
    }
}
