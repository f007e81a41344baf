import { computed, signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import type { Branch, Me } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branch } from '../../shared/office/office.ts';
import { arrive } from '../../shared/office/staff.ts';

export const KINDS = ['sign-in', 'change', 'export', 'look'] as const;
export type Kind = (typeof KINDS)[number];

/** Who did what, when, to what, and what was answered; nobody can change or remove it. */
export interface Line {
    readonly line: number;
    readonly at: string;
    readonly branch: string;
    readonly actor: string;
    readonly kind: Kind;
    readonly operation: string;
    readonly subject: string;
    readonly status: number;
}

export interface Wish {
    readonly kind: Kind | '';
    readonly actor: string;
    /** Days, as they are written in a date field; none is no limit. */
    readonly from: string;
    readonly to: string;
}

/** As many come at once; if fewer do, there are no older ones. */
const AT_ONCE = 200;
const DAY_MILLIS = 86_400_000;

export const me = signal<Me | undefined>(undefined);
export const wish = signal<Wish>({ kind: '', actor: '', from: '', to: '' });
export const lines = signal<readonly Line[] | undefined>(undefined);
export const mayBeOlder = signal(false);
export const problem = signal<Problem | undefined>(undefined);
/** Which branch's; all of them while it is empty, for whoever may see all. */
export const of = signal('');
export const branches = signal<readonly Branch[]>([]);
export const seesAll = computed(() => me.value !== undefined && !me.value.branch);

export async function begin(): Promise<void> {
    const who = await arrive(problem, { branchless: true });
    if (!who) return;
    of.value = who.branch ?? new URLSearchParams(location.search).get('branch') ?? '';
    me.value = who;
    await read();
    if (who.branch) return;
    const answer = await get<{ readonly branches: readonly Branch[] }>('/api/v1/branches');
    if (answer.ok) branches.value = answer.value.branches;
}

/** Reads the newest lines that are wished for; each reading is a line itself, so nobody reads but when asked to. */
export async function read(): Promise<void> {
    const answer = await ask();
    if (answer) lines.value = answer;
}

export async function readOlder(): Promise<void> {
    const last = lines.value?.at(-1);
    const answer = last && (await ask(last.line));
    if (answer) lines.value = [...(lines.value ?? []), ...answer];
}

async function ask(before?: number): Promise<readonly Line[] | undefined> {
    const path = of.value ? `/api/v1/branches/${of.value}/trail` : '/api/v1/trail';
    const answer = await get<{ readonly lines: readonly Line[] }>(`${path}?${query(wish.value, before)}`);
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) mayBeOlder.value = answer.value.lines.length === AT_ONCE;
    return answer.ok ? answer.value.lines : undefined;
}

/** The days are whole ones, by the clock of the office. */
export function query({ kind, actor, from, to }: Wish, before?: number, zone = branch.peek()?.timeZone ?? 'Asia/Riyadh'): string {
    const parts = new URLSearchParams();
    if (kind) parts.set('kind', kind);
    if (actor.trim()) parts.set('actor', actor.trim());
    if (from) parts.set('from', new Date(midnight(from, zone)).toISOString());
    if (to) parts.set('to', new Date(midnight(to, zone) + DAY_MILLIS - 1).toISOString());
    if (before !== undefined) parts.set('before', String(before));
    return parts.toString();
}

/** When a day begins there; neither country changes its clocks. */
function midnight(day: string, zone: string): number {
    const utc = Date.parse(`${day}T00:00:00Z`);
    const there = new Date(utc).toLocaleString('sv-SE', { timeZone: zone });
    return utc - (Date.parse(`${there.replace(' ', 'T')}Z`) - utc);
}
