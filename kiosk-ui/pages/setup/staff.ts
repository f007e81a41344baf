import { signal } from '@preact/signals';
import { get, post, put } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { idOf } from './draft.ts';

export interface Account {
    readonly user: string;
    readonly name?: string;
    readonly role: string;
    readonly disabled: boolean;
}

export interface Code {
    readonly code: string;
    readonly kind: string;
    readonly expiresAt: string;
}

export const accounts = signal<readonly Account[] | undefined>(undefined);
export const refused = signal<Problem | undefined>(undefined);
/** What an account that was just put leaves to nobody. */
export const missed = signal<readonly { readonly subject: string; readonly text: string }[]>([]);
export const codes = signal<readonly Code[]>([]);

export async function readStaff(): Promise<void> {
    const answer = await get<{ readonly staff: readonly Account[] }>(`/api/v1/branches/${idOf()}/staff`);
    if (answer.ok) accounts.value = answer.value.staff;
    else refused.value = answer.problem;
}

/** Makes an account, or replaces it; without a password it keeps the one it has. */
export async function putStaff({ user, ...account }: Account, password: string): Promise<boolean> {
    const body = { ...account, branch: idOf(), ...(password ? { password } : {}) };
    const answer = await put<{ readonly warnings?: typeof missed.value }>(`/api/v1/staff/${encodeURIComponent(user)}`, body);
    refused.value = answer.ok ? undefined : answer.problem;
    missed.value = answer.ok ? (answer.value.warnings ?? []) : [];
    if (answer.ok) await readStaff();
    return answer.ok;
}

/** A code with which a machine becomes a kiosk or screen of this branch, once. */
export async function makeCode(kind: string): Promise<void> {
    const answer = await post<Code>(`/api/v1/branches/${idOf()}/enrolments`, { kind });
    refused.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) codes.value = [answer.value, ...codes.value];
}
