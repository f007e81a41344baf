import { effect, signal } from '@preact/signals';
import { get, put } from '../../shared/api/client.ts';
import type { Me } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branch } from '../../shared/office/office.ts';
import { arrive } from '../../shared/office/staff.ts';
import type { OfficePaper } from '../../shared/paper/pieces.ts';

export const PAPERS = ['guide', 'catalogue', 'charter', 'conduct', 'procedure'] as const;

/** Which sheet lies on the desk. */
export interface Choice {
    readonly paper: string;
    readonly service: string;
    readonly language: string;
}

type Version = Omit<OfficePaper, 'pieces'>;

export const me = signal<Me | undefined>(undefined);
export const choice = signal<Choice>({ paper: 'guide', service: '', language: 'ar' });
/** As it is written here; the sheet in force is `versions`' first. */
export const text = signal('');
export const versions = signal<readonly Version[]>([]);
/** What there is at all, so that nobody has to look for it. */
export const there = signal<readonly Version[]>([]);
/** As visitors see it, once it is in force. */
export const read = signal<OfficePaper | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);
export const saved = signal(false);

export async function begin(): Promise<void> {
    const who = await arrive(problem);
    if (!who || !branch.peek()) return;
    me.value = who;
    effect(() => void open(choice.value));
}

/** A procedure is some service's; everything else is nobody's. */
export function choose(wish: Partial<Choice>): void {
    const next = { ...choice.value, ...wish };
    const service = next.paper === 'procedure' ? next.service || (branch.value?.services[0]?.id ?? '') : '';
    choice.value = { ...next, service };
}

function path({ paper, service, language }: Choice, behind = ''): string {
    const query = service ? `?service=${encodeURIComponent(service)}` : '';
    return `/api/v1/branches/${branch.peek()?.id}/office-papers/${paper}/${language}${behind}${query}`;
}

async function open(wish: Choice): Promise<void> {
    saved.value = false;
    const [before, all] = await Promise.all([get<{ readonly versions: readonly Version[] }>(path(wish, '/versions')), get<{ readonly papers: readonly Version[] }>(`/api/v1/branches/${branch.peek()?.id}/office-papers`)]);
    if (choice.peek() !== wish) return;
    problem.value = before.ok ? undefined : before.problem;
    versions.value = before.ok ? before.value.versions : [];
    there.value = all.ok ? all.value.papers : [];
    text.value = versions.value[0]?.text ?? '';
    await look(wish);
}

async function look(wish: Choice): Promise<void> {
    const answer = text.peek() ? await get<OfficePaper>(path(wish)) : undefined;
    read.value = answer?.ok && answer.value.language === wish.language ? answer.value : undefined;
}

export function write(words: string): void {
    saved.value = false;
    text.value = words;
}

/** Whether what is written here differs from what is in force. */
export function isChanged(): boolean {
    return text.value !== (versions.value[0]?.text ?? '');
}

export function save(): Promise<void> {
    return told((wish, seen) => put<OfficePaper>(path(wish), { text: text.value.trim() }, seen));
}

/** It reads again as it did then. */
export function restore({ version }: Version): Promise<void> {
    return told((wish, seen) => put<OfficePaper>(path(wish, `/versions/${version}/restore`), {}, seen));
}

async function told(deed: (wish: Choice, seen: number) => ReturnType<typeof put<OfficePaper>>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const wish = choice.value;
    const answer = await deed(wish, versions.value[0]?.version ?? 0);
    busy.value = false;
    if (!answer.ok) return void (problem.value = answer.problem);
    await open(wish);
    saved.value = true;
}
