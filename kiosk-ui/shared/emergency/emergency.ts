import { signal } from '@preact/signals';
import { get, post } from '../api/client.ts';
import type { Names } from '../api/contract.ts';
import type { Problem } from '../api/problem.ts';
import { branch } from '../office/office.ts';

/** A message as those who put it up see it. */
export interface Emergency {
    readonly emergency: string;
    readonly kind: string;
    readonly texts: Names;
    readonly begunAt: string;
    readonly begunBy: string;
    readonly endedAt?: string;
    readonly endedBy?: string;
}

export const OWN_WORDS = 'own-words';

/** What the office has ready to say, by kind. */
export const ready = signal<readonly { readonly kind: string; readonly texts: Names }[]>([]);
export const before = signal<readonly Emergency[]>([]);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

function path(): string {
    return `/api/v1/branches/${branch.peek()?.id}/emergency`;
}

/** Learns what can be said, and what was. */
export async function readEmergencies(): Promise<void> {
    const answer = await get<{ readonly emergencies: readonly Emergency[]; readonly ready: typeof ready.value }>(path());
    if (!answer.ok) return;
    ready.value = answer.value.ready;
    before.value = answer.value.emergencies.filter(({ endedAt }) => endedAt);
}

/** Puts it on every screen; whether that was done. */
export function beginEmergency(kind: string, texts: Names): Promise<boolean> {
    return told(() => post(path(), kind === OWN_WORDS ? { kind, texts } : { kind }));
}

export function endEmergency(): Promise<boolean> {
    return told(() => post(`${path()}/end`));
}

async function told(deed: () => ReturnType<typeof post>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    const answer = await deed();
    busy.value = false;
    problem.value = answer.ok ? undefined : answer.problem;
    await readEmergencies();
    return answer.ok;
}
