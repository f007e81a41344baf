import { signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import { branch } from '../../shared/office/office.ts';

/** Somebody calls for a person. */
export interface AssistanceCall {
    readonly call: string;
    readonly from: 'kiosk' | 'phone' | 'door' | 'counter';
    readonly place: string;
    readonly ticketId?: string;
    readonly urgent: boolean;
    readonly askedAt: string;
    readonly answeredAt?: string;
    readonly answeredBy?: string;
}

export const calls = signal<readonly AssistanceCall[]>([]);

const LOOK_AGAIN_MILLIS = 3_000;

/** Looks who calls, again and again; returns the way to stop. */
export function watchCalls(): () => void {
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MILLIS);
    return () => clearInterval(timer);
}

async function look(): Promise<void> {
    const id = branch.peek()?.id;
    if (!id) return;
    const answer = await get<{ readonly calls: readonly AssistanceCall[] }>(`/api/v1/branches/${id}/assistance`, { patienceMillis: 0 });
    if (answer.ok) calls.value = answer.value.calls;
}

/** Says that whoever is signed in goes there. */
export async function answerCall({ call }: AssistanceCall): Promise<void> {
    await post(`/api/v1/branches/${branch.peek()?.id}/assistance/${call}/answer`);
    await look();
}

/** Somebody is at the door who can't come in by themselves. */
export async function noteCall(from: 'door' | 'phone', place: string): Promise<void> {
    await post(`/api/v1/branches/${branch.peek()?.id}/assistance`, { from, place });
    await look();
}

/** Which calls nobody has answered yet, and which were. */
export function sorted(all: readonly AssistanceCall[]): { readonly open: readonly AssistanceCall[]; readonly answered: readonly AssistanceCall[] } {
    return { open: all.filter((one) => !one.answeredAt), answered: all.filter((one) => one.answeredAt) };
}
