import { get } from '../../../shared/api/client.ts';
import type { CounterNow } from '../../../shared/api/contract.ts';
import type { Desk } from '../../../shared/api/desk.ts';
import { actsAnywhere, branchPath, me, takeCounter } from '../desk.ts';
import { press, tell, told } from '../presses.ts';
import { rememberedCounter } from '../remembered.ts';

/** Opens the counter, for all its services or for some of them, and sits down at it; a clerk who holds another one is led there. */
export async function openCounter(id: string, services: readonly string[] | undefined): Promise<void> {
    const answer = await press('open', services ? { services } : {}, branchPath(`counters/${id}/open`));
    if (answer?.ok) return takeCounter(id);
    const held = answer?.problem.slug === 'staff-at-another-counter' ? answer.problem.counter : undefined;
    if (!held) return;
    await takeCounter(held);
    tell('counter.still-yours');
}

/** Sits down at a counter that is open already: one's own, or any for whoever may act anywhere. */
export async function sitDown(id: string): Promise<void> {
    const answer = await get<Desk>(branchPath(`counters/${id}`));
    if (!answer.ok) return void (told.value = { problem: answer.problem });
    if (answer.value.counter.staff === me.value?.user || actsAnywhere.value) return takeCounter(id);
    tell('counter.of-another');
}

/** The counter that this computer stands at, while it is free. */
export function lastCounter(counters: readonly CounterNow[]): string | undefined {
    const last = rememberedCounter();
    return counters.find(({ counter, state }) => counter === last && state === 'closed')?.counter;
}
