import { effect, signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import { readCharter } from '../../shared/charter/charter.ts';
import { readBranch } from '../../shared/office/office.ts';
import type { OfficePaper } from '../../shared/paper/pieces.ts';
import { language } from '../../shared/words/words.ts';

/** What visitors read, in the order in which they need it. */
const ORDER = ['guide', 'catalogue', 'charter'];

/** How somebody who sees, hears, reaches or reads little uses all this (EN 301 549, 12.1.1): in every office, whatever it has published. */
export const ACCESS = 'access';

const asked = new URLSearchParams(location.search);
export const id = encodeURIComponent(asked.get('branch') ?? '');

/** Those that there are to read; nothing until it is known. */
export const published = signal<readonly string[] | undefined>(undefined);
export const chosen = signal<string | undefined>(asked.get('paper') ?? undefined);
export const paper = signal<OfficePaper | undefined>(undefined);

export async function begin(): Promise<void> {
    // Who has no ticket may not read how the branch is set up; its papers are everybody's.
    const [, answer] = await Promise.all([readBranch(id), get<{ readonly papers: readonly { readonly paper: string }[] }>(`/api/v1/branches/${id}/office-papers`)]);
    const there = new Set(answer.ok ? answer.value.papers.map((one) => one.paper) : []);
    published.value = [...ORDER.filter((one) => there.has(one)), ACCESS];
    if (!chosen.value || !published.value.includes(chosen.value)) chosen.value = published.value[0];
    void readCharter(id);
    effect(() => void read(chosen.value, language.value));
}

/** In the reader's language, or the nearest there is. */
async function read(name: string | undefined, tag: string): Promise<void> {
    if (!name || name === ACCESS) return;
    const answer = await get<OfficePaper>(`/api/v1/branches/${id}/office-papers/${name}/${tag}`);
    if (answer.ok && chosen.peek() === name && language.peek() === tag) paper.value = answer.value;
}
