import { computed, effect, signal } from '@preact/signals';
import { get, picture } from '@dawr/kiosk-ui/shared/api/client.ts';
import { tellFault } from '@dawr/kiosk-ui/shared/beat/beat.ts';
import { branch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { stage } from '@dawr/display-ui/shared/screen.ts';
import { halted } from '../Halt/halt.ts';
import { mayShow } from '../place.ts';
import type { LoopItem } from './items.ts';
import { due, items } from './messages.ts';

/** What takes the large place while nobody has just been called. */
export interface Showing {
    readonly item: LoopItem;
    /** In which language its text stands there; a picture's text is said in the line below. */
    readonly tag: string;
    readonly url?: string;
    readonly isFilm: boolean;
}

export const showing = signal<Showing | undefined>(undefined);

const AGAIN_MILLIS = 60_000;
/** A film that hangs is not waited for. */
const FILM_MILLIS = 180_000;

/** Those that this machine can't show; a new loop is tried anew. */
const broken = signal<ReadonlySet<string>>(new Set());
const kept = new Map<string, Promise<{ readonly url: string; readonly isFilm: boolean } | undefined>>();
let version = -1;
let index = -1;
let timer: ReturnType<typeof setTimeout> | undefined;

const TAGS = ['ar', 'en'];
const playable = computed(() =>
    due.value
        .filter(({ media }) => !media || !broken.value.has(media))
        .flatMap((item) => (item.media ? [{ item, tag: '' }] : TAGS.filter((tag) => item.texts?.[tag]).map((tag) => ({ item, tag })))),
);
const isOn = computed(() => mayShow.value && halted.value === undefined && playable.value.length > 0);

/** Learns what there is to show, now and every minute, and shows it while nobody has just been called. A call ends it at once. */
export function beginLoop(): void {
    effect(() => {
        if (stage.value !== 'showing') return;
        void learn();
        const again = setInterval(() => void learn(), AGAIN_MILLIS);
        return () => clearInterval(again);
    });
    effect(() => {
        if (isOn.value) void next();
        else stop();
    });
}

async function learn(): Promise<void> {
    const id = branch.peek()?.id;
    if (!id) return;
    const answer = await get<{ readonly version: number; readonly items: readonly LoopItem[] }>(`/api/v1/branches/${id}/screen-loop`);
    if (!answer.ok || answer.value.version === version) return;
    version = answer.value.version;
    broken.value = new Set();
    items.value = answer.value.items;
    forget(new Set(items.value.map(({ media }) => media)));
}

/** The next one; what can't be had is left out, and told to whoever looks after the screens. */
export async function next(): Promise<void> {
    clearTimeout(timer);
    const all = playable.peek();
    index = (index + 1) % Math.max(1, all.length);
    const turn = all[index];
    if (!turn || !isOn.peek()) return stop();
    const { item, tag } = turn;
    const medium = item.media ? await mediumOf(item.media) : undefined;
    if (!isOn.peek()) return stop();
    if (item.media && !medium) return leaveOut(item.media);
    showing.value = { item, tag, isFilm: medium?.isFilm ?? false, ...(medium ? { url: medium.url } : {}) };
    timer = setTimeout(() => void next(), medium?.isFilm && !isStill() ? FILM_MILLIS : item.seconds * 1_000);
}

/** It did not come, or this machine can't decode it. */
export function leaveOut(media: string): void {
    tellFault(`screen media ${media} can't be shown`);
    broken.value = new Set([...broken.peek(), media]);
    showing.value = undefined;
    if (isOn.peek()) void next();
}

/** Who does not want motion sees the first picture of a film. */
export function isStill(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function stop(): void {
    clearTimeout(timer);
    showing.value = undefined;
}

function mediumOf(media: string): Promise<{ readonly url: string; readonly isFilm: boolean } | undefined> {
    const known = kept.get(media) ?? fetched(media);
    kept.set(media, known);
    return known;
}

async function fetched(media: string): Promise<{ readonly url: string; readonly isFilm: boolean } | undefined> {
    const blob = await picture(`/api/v1/branches/${branch.peek()?.id}/screen-media/${media}`);
    if (!blob) kept.delete(media);
    return blob && { url: URL.createObjectURL(blob), isFilm: blob.type.startsWith('video/') };
}

/** A machine that runs for months keeps no more than it shows. */
function forget(wanted: ReadonlySet<string | undefined>): void {
    for (const [media, medium] of kept) {
        if (wanted.has(media)) continue;
        kept.delete(media);
        void medium.then((found) => found && URL.revokeObjectURL(found.url));
    }
}
