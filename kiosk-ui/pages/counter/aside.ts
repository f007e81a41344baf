import { computed } from '@preact/signals';
import type { InLine } from '../../shared/api/desk.ts';
import { desk } from './desk.ts';
import { call, reactivate } from './presses.ts';

/** Somebody who is not in the line just now: set aside, or missed when called. */
export interface Aside {
    readonly one: InLine;
    readonly kind: 'parked' | 'held';
    /** What its key does now: to the counter while it is free, or back to the line while it is not. */
    readonly deed?: 'call' | 'reactivate';
    readonly act?: () => void;
}

export const aside = computed<readonly Aside[]>(() => {
    const free = desk.value?.counter.state === 'open' && !desk.value.counter.ticket;
    const parked = (desk.value?.parked ?? []).map((one): Aside => ({ one, kind: 'parked', ...(free ? calling(one) : {}) }));
    const held = (desk.value?.held ?? []).map((one): Aside => ({ one, kind: 'held', ...(free ? calling(one) : returning(one)) }));
    return [...parked, ...held];
});

function calling({ ticketId }: InLine): Pick<Required<Aside>, 'deed' | 'act'> {
    return { deed: 'call', act: () => void call(ticketId) };
}

function returning({ ticketId, number }: InLine): Pick<Required<Aside>, 'deed' | 'act'> {
    return { deed: 'reactivate', act: () => void reactivate(ticketId, number) };
}
