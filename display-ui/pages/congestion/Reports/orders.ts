import { signal } from '@preact/signals';
import { get, post, remove } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { language } from '@dawr/kiosk-ui/shared/words/words.ts';

export const OF_A_BRANCH = ['daily', 'weekly', 'monthly', 'service', 'waiting-and-fairness', 'promise-accuracy', 'alarms', 'staff', 'evidence'];

/** What is ordered. */
export interface Wish {
    readonly report: string;
    readonly form: string;
    readonly from: string;
    readonly to: string;
}

/** How far it is. */
export interface Order extends Wish {
    readonly order: string;
    readonly state: 'waiting' | 'making' | 'done' | 'failed' | 'stopped';
    readonly percent: number;
}

export const order = signal<Order | undefined>(undefined);
export const refused = signal<Problem | undefined>(undefined);

const LOOK_EVERY_MILLIS = 700;

/** Orders a report and looks until it is made. */
export async function make(branch: string, wish: Wish): Promise<void> {
    const body = { ...wish, language: language.value };
    const taken =
        wish.report === 'network' ? await post<Order>(`/api/v1/report-orders`, body) : await post<Order>(`/api/v1/branches/${branch}/report-orders`, body);
    refused.value = taken.ok ? undefined : taken.problem;
    if (!taken.ok) return;
    order.value = taken.value;
    void look(taken.value.order);
}

async function look(id: string): Promise<void> {
    const answer = await get<Order>(`/api/v1/report-orders/${id}`);
    // Another one has been ordered, or this one given up
    if (order.value?.order !== id) return;
    if (!answer.ok) {
        refused.value = answer.problem;
        order.value = undefined;
        return;
    }
    order.value = answer.value;
    if (isOpen(answer.value)) setTimeout(() => void look(id), LOOK_EVERY_MILLIS);
}

export function isOpen(some: Order): boolean {
    return some.state === 'waiting' || some.state === 'making';
}

/** Gives the order up. */
export async function giveUp(): Promise<void> {
    const id = order.value?.order;
    order.value = undefined;
    if (id) await remove(`/api/v1/report-orders/${id}`);
}
