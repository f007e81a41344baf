import { computed, effect, signal } from '@preact/signals';
import type { Names } from '../../shared/api/contract.ts';
import { serviceOf } from '../../shared/office/office.ts';
import { currentService, desk } from './desk.ts';

/** How the step at the counter will end. */
export interface Finish {
    readonly outcome: 'served' | 'not-completed';
    readonly reason?: 'missing-document' | 'wrong-service' | 'not-eligible' | 'system-down' | 'other';
}

/** The outcomes in the order of their keys, 1 to 6. */
export const OUTCOMES: readonly Finish[] = [
    { outcome: 'served' },
    { outcome: 'not-completed', reason: 'missing-document' },
    { outcome: 'not-completed', reason: 'wrong-service' },
    { outcome: 'not-completed', reason: 'not-eligible' },
    { outcome: 'not-completed', reason: 'system-down' },
    { outcome: 'not-completed', reason: 'other' },
];

const SERVED = OUTCOMES[0] as Finish;

export const outcome = signal<Finish>(SERVED);
/** Whether the clerk has named the outcome themselves. */
export const outcomeNamed = signal(false);

export function nameOutcome(finish: Finish): void {
    outcome.value = finish;
    outcomeNamed.value = true;
}

export function outcomeWords(finish: Finish): string {
    return `counter.outcome-${finish.reason ?? finish.outcome}`;
}

/** What the clerk checks for this service. The ticks are an aid to memory and stay on this screen. */
export const checklist = computed<readonly Names[]>(() => serviceOf(currentService.value)?.documents ?? []);
export const ticked = signal<ReadonlySet<number>>(new Set());
export const pointedAt = signal(0);
export const untickedCount = computed(() => checklist.value.length - ticked.value.size);

export function tick(index: number): void {
    const next = new Set(ticked.value);
    if (!next.delete(index)) next.add(index);
    ticked.value = next;
    pointedAt.value = index;
}

/** Ticks the line pointed at and goes on to the next. */
export function tickAndGoOn(): void {
    if (checklist.value.length === 0) return;
    const index = pointedAt.value;
    tick(index);
    point(ticked.value.has(index) ? index + 1 : index);
}

export function point(index: number): void {
    pointedAt.value = Math.max(0, Math.min(index, checklist.value.length - 1));
}

/**
 * The papers that the visit fails for: where the clerk has ticked those that they have seen, it is the others. Without a tick nothing is known, and
 * nobody is asked to fill in anything more.
 */
export function wanting(): { readonly ticketId: string; readonly service: string; readonly papers: readonly number[] } | undefined {
    const ticket = desk.peek()?.counter.ticket;
    const seen = ticked.peek();
    const papers = checklist.peek().flatMap((_, index) => (seen.has(index) ? [] : [index]));
    if (!ticket || outcome.peek().reason !== 'missing-document' || seen.size === 0 || papers.length === 0) return undefined;
    return { ticketId: ticket.ticketId, service: ticket.service, papers };
}

/** Changes with the person at the counter, and with their step. */
export const atCounter = computed(() => {
    const ticket = desk.value?.counter.ticket;
    return ticket && `${ticket.ticketId} ${ticket.service}`;
});

/** Another person, or another step: nothing of the last one may stick to them. */
effect(() => {
    void atCounter.value;
    outcome.value = SERVED;
    outcomeNamed.value = false;
    ticked.value = new Set();
    pointedAt.value = 0;
});
