import { computed, signal } from '@preact/signals';
import { get, post, put } from '../../shared/api/client.ts';
import type { Branch, Me } from '../../shared/api/contract.ts';
import type { Flaw, Problem } from '../../shared/api/problem.ts';
import { branch, readBranch } from '../../shared/office/office.ts';
import { arrive } from '../../shared/office/staff.ts';
import { afterChange, afterWriting, eachOf } from './flaws.ts';
import { followed } from './references.ts';
import { asPut, changed, PARTS, partOf, type Part, type SetUp } from './setUp.ts';

export interface Change {
    readonly path: string;
    readonly before?: string;
    readonly after?: string;
}

export interface Warning {
    readonly field: string;
    readonly reason: string;
    readonly subject: string;
    readonly text: string;
}

/** What a set-up would change and whom it would harm. */
export interface Preview {
    readonly version: number;
    readonly changes: readonly Change[];
    readonly warnings: readonly Warning[];
    readonly stranded?: readonly { readonly service: string; readonly waiting: number }[];
    readonly setup: SetUp;
    readonly yaml: string;
}

export const me = signal<Me | undefined>(undefined);
export const part = signal<Part>('branch');
/** The set-up as somebody would have it; as in force while nobody has changed anything. */
export const draft = signal<SetUp | undefined>(undefined);
/** Whether somebody is saying what a new branch is to be called, and as which it begins. */
export const beginning = signal(false);
/** The name of a branch that is yet to be made. */
export const making = signal('');
/** The file as somebody is writing it; nothing while nobody has opened it since the last change by form. */
export const text = signal<string | undefined>(undefined);
export const preview = signal<Preview | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
/** Each thing that is wrong. */
export const flaws = computed(() => eachOf(problem.value));
/** The one that somebody wants to mend next. */
export const sought = signal<Flaw | undefined>(undefined);
export const busy = signal<'looking' | 'putting' | undefined>(undefined);
export const done = signal(false);

export const mayPut = computed(() => me.value?.role === 'admin');
export const dirty = computed(() => making.value !== '' || (draft.value !== undefined && draft.value !== untouched.value) || text.value !== written.value);

/** The branches to choose from, for those who answer for several. */
export const branches = signal<readonly Branch[]>([]);

const untouched = signal<SetUp | undefined>(undefined);
/** The file as it was when it was opened. */
const written = signal<string | undefined>(undefined);
const PATIENCE_MILLIS = 30_000;

/** Finds out who is here and how the branch is set up. */
export async function begin(): Promise<void> {
    const who = await arrive(problem, { branchless: true });
    discard();
    const asked = new URLSearchParams(location.search).get('part');
    part.value = PARTS.find((one) => one === asked) ?? part.peek();
    if (who && !who.branch) await readBranches();
    me.value = who;
    // Where there is no branch at all, the first one is begun
    beginning.value = mayPut.value && !problem.value && branches.value.length === 0;
}

async function readBranches(): Promise<void> {
    const answer = await get<{ readonly branches: readonly Branch[] }>('/api/v1/branches');
    if (answer.ok) branches.value = answer.value.branches;
}

/** Back to what is in force. */
export function discard(): void {
    beginning.value = making.value !== '' && !branch.value;
    making.value = '';
    untouched.value = branch.value && asPut(branch.value);
    draft.value = untouched.value;
    forget();
    done.value = false;
}

function forget(): void {
    text.value = written.value = undefined;
    preview.value = undefined;
    problem.value = undefined;
    sought.value = undefined;
}

/** One setting is changed in a form: what was said of the last draft counts no more, but what is wrong elsewhere still is. */
export function change(path: string, value: unknown): void {
    if (!draft.value) return;
    const left = afterChange(problem.value, path, value === undefined || Array.isArray(value));
    draft.value = followed(draft.value, changed(draft.value, path, value), path, value);
    forget();
    problem.value = left;
    done.value = false;
}

/** Somebody writes in the file. */
export function write(next: string): void {
    problem.value = afterWriting(problem.value, text.value ?? '', next);
    sought.value = undefined;
    text.value = next;
    preview.value = undefined;
    done.value = false;
}

/** Begins a branch that isn't there yet. */
export function make(id: string, setUp: SetUp): void {
    discard();
    beginning.value = false;
    making.value = id;
    draft.value = setUp;
    part.value = 'branch';
}

/** Opens a part; the file is written from the forms, as far as they can be meant. */
export async function open(next: Part): Promise<void> {
    part.value = next;
    if (next !== 'file' || text.value !== undefined || !draft.value) return;
    // What can't be meant is shown as it stands, with its lines
    const meant = draft.value;
    const plain = JSON.stringify(meant, null, 2);
    const answer = await ask(plain);
    // Whoever writes there already, or has changed something by a form, keeps what they wrote
    if (text.value !== undefined || draft.value !== meant) return;
    problem.value = answer.ok ? undefined : answer.problem;
    text.value = written.value = answer.ok ? answer.value.yaml : plain;
    sought.value = flaws.value[0];
}

/** Looks over what is written, in the file or by the forms; changes nothing. */
export async function lookOver(): Promise<void> {
    if (busy.value || !draft.value) return;
    const asked = { text: text.value, draft: draft.value };
    busy.value = 'looking';
    const answer = await ask(asked.text ?? JSON.stringify(asked.draft));
    busy.value = undefined;
    // Whoever has written on meanwhile has asked for something else
    if (text.value !== asked.text || draft.value !== asked.draft) return;
    preview.value = answer.ok ? answer.value : undefined;
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok && asked.text !== undefined) draft.value = answer.value.setup;
    sought.value = flaws.value[0];
    if (!answer.ok && text.value === undefined && answer.problem.field) part.value = partOf(answer.problem.field);
}

/** Opens the place where one thing is wrong: its form, or its line where the file is being written. */
export async function seek(flaw: Flaw): Promise<void> {
    if (text.value === undefined && flaw.field) await open(partOf(flaw.field));
    sought.value = { ...flaw };
}

function ask(yaml: string) {
    return post<Preview>(`/api/v1/branches/${idOf()}/setup-preview`, { yaml }, { patienceMillis: PATIENCE_MILLIS, answerMillis: PATIENCE_MILLIS });
}

export function idOf(): string {
    return making.value || (branch.value?.id ?? '');
}

/** Puts into force what was looked over, against the version that it was looked over against. */
export async function bringIntoForce(): Promise<void> {
    if (!preview.value || busy.value) return;
    busy.value = 'putting';
    const { yaml, version } = preview.value;
    const id = idOf();
    const answer = await put<Branch>(`/api/v1/branches/${id}/setup.yaml`, { yaml }, making.value ? undefined : version);
    busy.value = undefined;
    await settled(id, answer.ok ? undefined : answer.problem);
}

/** What was in force before is put back. */
export async function restore(version: number): Promise<void> {
    if (!branch.value || busy.value) return;
    busy.value = 'putting';
    const { id, version: now } = branch.value;
    const answer = await put<Branch>(`/api/v1/branches/${id}/setup-versions/${version}/restore`, {}, now);
    busy.value = undefined;
    await settled(id, answer.ok ? undefined : answer.problem);
}

async function settled(id: string, no: Problem | undefined): Promise<void> {
    problem.value = no;
    if (no) return;
    await readBranch(id);
    if (making.value) await readBranches();
    history.replaceState(null, '', `?branch=${id}`);
    const here = part.value;
    discard();
    done.value = true;
    part.value = here;
    if (here === 'file') await open('file');
}

/** A new labour office as most begin, or as one that exists: `theme=ksa`, `from=riyadh-olaya`. */
export async function template(like: string): Promise<SetUp | undefined> {
    const answer = await get<SetUp>(`/api/v1/setup-template?${like}`);
    problem.value = answer.ok ? undefined : answer.problem;
    return answer.ok ? answer.value : undefined;
}
