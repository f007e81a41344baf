import { signal } from '@preact/signals';
import { post } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { readBranch } from '../../shared/office/office.ts';
import { ticketInAddress } from '../../shared/ticket/token.ts';
import { reachOf } from '../../shared/Survey/reach.ts';
import { clean } from '../../shared/words/clean.ts';
import { language } from '../../shared/words/words.ts';

export type Kind = 'complaint' | 'suggestion';

const token = ticketInAddress();
/** Whom it is for: the branch of the ticket, else the one in the address. */
export const to = token?.branch ?? new URLSearchParams(location.search).get('branch') ?? '';

export const number = signal<number | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

export async function begin(): Promise<void> {
    const answer = await readBranch(to, token?.secret);
    problem.value = answer.ok || answer.problem.status === 401 ? undefined : answer.problem;
}

/** Files what somebody says; whoever brings a ticket says of which visit. */
export async function tell(kind: Kind, text: string, reach: string): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const body = { kind, text: clean(text), language: language.value, ...reachOf(reach) };
    const answer = await post<{ readonly case: number }>(`/api/v1/branches/${to}/cases`, body, { token: token?.secret });
    if (answer.ok) number.value = answer.value.case;
    problem.value = answer.ok ? undefined : answer.problem;
    busy.value = false;
}
