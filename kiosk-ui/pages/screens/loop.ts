import { signal } from '@preact/signals';
import { bring, get, put, remove } from '../../shared/api/client.ts';
import type { Me, Names } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { branch, followBranch } from '../../shared/office/office.ts';
import { arrive } from '../../shared/office/staff.ts';
import type { Screen } from './leftOut.ts';

/** One thing that is shown beside the calls. */
export interface Item {
    readonly texts?: Names;
    readonly media?: string;
    readonly seconds: number;
    readonly halls?: readonly string[];
    readonly from?: string;
    readonly until?: string;
}

export interface Loop {
    readonly version: number;
    readonly items: readonly Item[];
    readonly at?: string;
    readonly by?: string;
}

/** A picture or film that the branch has. */
export interface Medium {
    readonly media: string;
    readonly type: string;
    readonly name: string;
    readonly bytes: number;
}

export const me = signal<Me | undefined>(undefined);
/** As it is written here; the one in force is `versions`' first. */
export const items = signal<readonly Item[] | undefined>(undefined);
export const versions = signal<readonly Loop[]>([]);
export const media = signal<readonly Medium[]>([]);
/** The machines of the branch, for some can't show what others can. */
export const screens = signal<readonly Screen[]>([]);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);
export const saved = signal(false);

const SECONDS = 12;
const AGAIN_MILLIS = 30_000;

export async function begin(): Promise<void> {
    const who = await arrive(problem);
    me.value = who;
    const id = branch.peek()?.id;
    if (!who || !id) return;
    followBranch(id);
    if (!mayWrite(who)) return;
    await read();
    await listen();
    setInterval(() => void listen(), AGAIN_MILLIS);
}

/** The reception puts up an emergency message; what is shown all day is the manager's. */
export function mayWrite(who: Me): boolean {
    return who.role === 'manager' || who.role === 'admin';
}

function path(): string {
    return `/api/v1/branches/${branch.peek()?.id}`;
}

export function mediumPath(id: string): string {
    return `${path()}/screen-media/${id}`;
}

async function read(): Promise<void> {
    const [known, loops] = await Promise.all([get<{ readonly media: readonly Medium[] }>(`${path()}/screen-media`), get<{ readonly versions: readonly Loop[] }>(`${path()}/screen-loop-versions`)]);
    if (known.ok) media.value = known.value.media;
    if (!loops.ok) return void (problem.value = loops.problem);
    versions.value = loops.value.versions;
    items.value = loops.value.versions[0]?.items ?? [];
}

/** What the screens say of themselves, every half minute. */
async function listen(): Promise<void> {
    const answer = await get<{ readonly devices: readonly Screen[] }>(`${path()}/devices`);
    if (answer.ok) screens.value = answer.value.devices;
}

export function add(item: Partial<Item>): void {
    edit([...(items.value ?? []), { seconds: SECONDS, ...item }]);
}

export function change(index: number, item: Item): void {
    edit((items.value ?? []).map((one, at) => (at === index ? item : one)));
}

export function takeOut(index: number): void {
    edit((items.value ?? []).filter((_, at) => at !== index));
}

/** One place earlier. */
export function raise(index: number): void {
    const all = [...(items.value ?? [])];
    const [one] = all.splice(index, 1);
    if (one) edit([...all.slice(0, index - 1), one, ...all.slice(index - 1)]);
}

/** An earlier version, to be looked at and put into force. */
export function bringBack({ items: before }: Loop): void {
    edit(before);
}

function edit(all: readonly Item[]): void {
    saved.value = false;
    items.value = all;
}

export async function save(): Promise<void> {
    await done(async () => {
        const answer = await put<Loop>(`${path()}/screen-loop`, { items: items.value }, versions.value[0]?.version ?? 0);
        problem.value = answer.ok ? undefined : answer.problem;
        saved.value = answer.ok;
        if (answer.ok) await read();
    });
}

/** A picture or film comes in, and stands at the end of the loop. */
export async function upload(file: File): Promise<void> {
    await done(async () => {
        const answer = await bring<Medium>(`${path()}/screen-media?name=${encodeURIComponent(file.name.slice(-60))}`, file);
        problem.value = answer.ok ? undefined : answer.problem;
        if (!answer.ok) return;
        media.value = [answer.value, ...media.value.filter((one) => one.media !== answer.value.media)];
        add({ media: answer.value.media });
    });
}

/** What no loop shows need not be kept. */
export async function drop({ media: id }: Medium): Promise<void> {
    const answer = await remove(mediumPath(id));
    problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) media.value = media.value.filter((one) => one.media !== id);
}

async function done(deed: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    await deed();
    busy.value = false;
}
