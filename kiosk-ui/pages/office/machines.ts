import { signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import type { VoiceOfScreen } from '../../shared/beat/beat.ts';
import { branch } from '../../shared/office/office.ts';

/** A screen or kiosk as those who look after it see it. */
export interface Machine {
    readonly device: string;
    readonly kind: 'kiosk' | 'display';
    readonly name: string;
    readonly place: string;
    readonly lastSeenAt?: string;
    readonly health?: { readonly page: string; readonly release: string; readonly toldAt: string; readonly voice?: VoiceOfScreen; readonly fault?: string; readonly faultAt?: string };
}

export const machines = signal<readonly Machine[] | undefined>(undefined);
/** Those that were asked to load themselves anew, and have not been heard of since. */
export const asked = signal<ReadonlySet<string>>(new Set());

/** Machines tell how they are every half minute; after two and a half of these something is wrong. */
const SILENT_MILLIS = 75_000;
const AGAIN_MILLIS = 15_000;

/** Looks at the machines of the branch, again and again. */
export function watchMachines(): () => void {
    void look();
    const timer = setInterval(() => void look(), AGAIN_MILLIS);
    return () => clearInterval(timer);
}

async function look(): Promise<void> {
    const id = branch.peek()?.id;
    if (!id) return;
    const answer = await get<{ readonly devices: readonly Machine[] }>(`/api/v1/branches/${id}/devices`);
    if (answer.ok) machines.value = answer.value.devices;
}

export async function reload({ device }: Machine): Promise<void> {
    const answer = await post(`/api/v1/branches/${branch.peek()?.id}/devices/${device}/reload`);
    if (answer.ok) asked.value = new Set([...asked.value, device]);
}

/** How a machine is, in a word of the catalogue. */
export function stateOf({ health }: Machine, nowMillis: number): 'never' | 'gone' | 'faulty' | 'well' {
    if (!health) return 'never';
    if (nowMillis - Date.parse(health.toldAt) > SILENT_MILLIS) return 'gone';
    const faultMillis = health.faultAt ? nowMillis - Date.parse(health.faultAt) : Infinity;
    return faultMillis < 3_600_000 ? 'faulty' : 'well';
}
