import { signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import type { TicketNow } from '../../shared/api/contract.ts';
import { readBranch } from '../../shared/office/office.ts';
import { ticketInAddress } from '../../shared/ticket/token.ts';

/** The giver of a case comes by the link in the office's reply: its branch, its number, and a secret that opens this question once. */
export const again = /^#case\.[a-z0-9-]+\.\d+\.([\w-]{16,64})$/.exec(location.hash)?.[1];

export const token = again ? undefined : ticketInAddress();

/** The visit to be rated; `gone` where no such ticket is known. */
export const visit = signal<TicketNow | 'gone' | undefined>(undefined);

export async function begin(): Promise<void> {
    if (!token) return;
    void readBranch(token.branch, token.secret);
    const answer = await get<TicketNow>('/api/v1/ticket', { token: token.secret });
    if (answer.ok) visit.value = answer.value;
    else if (answer.problem.status >= 400 && answer.problem.status < 500) visit.value = 'gone';
}
