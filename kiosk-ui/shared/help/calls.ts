import { signal } from '@preact/signals';
import { get } from '../api/client.ts';

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
    /** It was a mistake. */
    readonly withdrawnAt?: string;
}

/** Who calls in this branch, and who was called for last. */
export const calls = signal<readonly AssistanceCall[]>([]);

const LOOK_AGAIN_MILLIS = 2_000;

/** Looks who calls, again and again; returns the way to stop. */
export function watchCalls(branch: () => string | undefined): () => void {
    void look(branch());
    const timer = setInterval(() => void look(branch()), LOOK_AGAIN_MILLIS);
    return () => clearInterval(timer);
}

export async function look(branch: string | undefined): Promise<void> {
    if (!branch) return;
    const answer = await get<{ readonly calls: readonly AssistanceCall[] }>(`/api/v1/branches/${branch}/assistance`, { patienceMillis: 0 });
    if (answer.ok) calls.value = answer.value.calls;
}

/** Does nobody go there yet? */
export function isOpen({ answeredAt, withdrawnAt }: AssistanceCall): boolean {
    return !answeredAt && !withdrawnAt;
}

/** Which calls wait for somebody, and which are over. */
export function sorted(all: readonly AssistanceCall[]): { readonly open: readonly AssistanceCall[]; readonly over: readonly AssistanceCall[] } {
    return { open: all.filter(isOpen), over: all.filter((one) => !isOpen(one)) };
}
