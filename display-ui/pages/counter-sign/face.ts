import type { CounterNow } from '@dawr/kiosk-ui/shared/api/contract.ts';

export type Face = 'come' | 'serving' | 'open' | 'back-at' | 'paused' | 'closed';

/** What the sign says. Somebody at the counter goes before its pause: they are still being served. */
export function faceOf(counter: CounterNow | undefined): Face {
    if (!counter) return 'closed';
    if (counter.ticket) return counter.ticket.state === 'called' ? 'come' : 'serving';
    if (counter.state === 'paused') return counter.until ? 'back-at' : 'paused';
    return counter.state;
}
