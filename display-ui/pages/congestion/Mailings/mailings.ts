import { signal } from '@preact/signals';
import { get, post, remove } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';

/** Somebody to whom the branch writes. */
export interface Mailing {
    readonly id: string;
    /** warnings, or a report. */
    readonly about: string;
    readonly to: string;
    readonly language: string;
    readonly form?: string;
    readonly every?: string;
}

export type MailingWish = Omit<Mailing, 'id'>;

interface Mailings {
    readonly mailGoes: boolean;
    readonly mailings: readonly Mailing[];
}

export const mailings = signal<Mailings | undefined>(undefined);
export const refused = signal<Problem | undefined>(undefined);

/** Reads to whom the branch writes. */
export async function readMailings(branch: string): Promise<void> {
    const answer = await get<Mailings>(`/api/v1/branches/${branch}/mailings`);
    if (answer.ok) mailings.value = answer.value;
}

/** Puts somebody on the list; did it work? */
export async function add(branch: string, wish: MailingWish): Promise<boolean> {
    const answer = await post<Mailing>(`/api/v1/branches/${branch}/mailings`, wish);
    refused.value = answer.ok ? undefined : answer.problem;
    await readMailings(branch);
    return answer.ok;
}

/** Takes somebody off it. */
export async function drop(branch: string, id: string): Promise<void> {
    const answer = await remove(`/api/v1/branches/${branch}/mailings/${id}`);
    refused.value = answer.ok ? undefined : answer.problem;
    await readMailings(branch);
}
