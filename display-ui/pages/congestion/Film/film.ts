import { signal } from '@preact/signals';
import { get } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';

/** A day in steps: `line` holds second, service and people from then on; `calls` second, counter, what is seen there and whose number. */
export interface DayFilm {
    readonly day: string;
    readonly from: string;
    readonly seconds: number;
    readonly seats: number;
    readonly services: readonly string[];
    readonly counters: readonly string[];
    readonly numbers: readonly string[];
    readonly line: readonly (readonly number[])[];
    readonly calls: readonly (readonly number[])[];
}

export const STANDINGS = ['closed', 'free', 'paused', 'called', 'serving'] as const;

export interface Desk {
    readonly standing: (typeof STANDINGS)[number];
    readonly number: string;
}

/** How it stands at one second. */
export interface Frame {
    readonly waiting: readonly number[];
    readonly desks: readonly Desk[];
    readonly called: number;
}

const CALLED = 3;

/** Every change until that second, the newest of each line and counter. */
export function frameAt(film: DayFilm, second: number): Frame {
    const waiting = film.services.map(() => 0);
    for (const [at = 0, service = 0, people = 0] of film.line) {
        if (at > second) break;
        waiting[service] = people;
    }
    const desks: Desk[] = film.counters.map(() => ({ standing: 'closed', number: '' }));
    let called = 0;
    for (const [at = 0, counter = 0, standing = 0, number = -1] of film.calls) {
        if (at > second) break;
        desks[counter] = { standing: STANDINGS[standing] ?? 'closed', number: film.numbers[number] ?? '' };
        called += standing === CALLED ? 1 : 0;
    }
    return { waiting, desks, called };
}

/** How many waited at so many points of the day, evenly apart. */
export function curve(film: DayFilm, points: number): readonly number[] {
    const waiting = film.services.map(() => 0);
    const drawn: number[] = [];
    let step = 0;
    for (let point = 0; point < points; point++) {
        const until = (film.seconds * point) / Math.max(1, points - 1);
        for (; (film.line[step]?.[0] ?? Infinity) <= until; step++) {
            const [, service = 0, people = 0] = film.line[step] ?? [];
            waiting[service] = people;
        }
        drawn.push(waiting.reduce((one, other) => one + other, 0));
    }
    return drawn;
}

export const film = signal<DayFilm | undefined>(undefined);
export const refused = signal<Problem | undefined>(undefined);
export const loading = signal(false);
export const second = signal(0);
export const playing = signal(false);
export const speed = signal(60);

/** Fetches a day, and stands at its beginning. */
export async function load(branch: string, day: string): Promise<void> {
    loading.value = true;
    playing.value = false;
    const answer = await get<DayFilm>(`/api/v1/branches/${branch}/film?day=${day}`);
    loading.value = false;
    second.value = 0;
    film.value = answer.ok ? answer.value : undefined;
    refused.value = answer.ok ? undefined : answer.problem;
}

/** Plays or stops; at its end it begins anew. */
export function toggle(): void {
    if (!film.value) return;
    if (second.value >= film.value.seconds) second.value = 0;
    playing.value = !playing.value;
    if (playing.value) requestAnimationFrame((at) => roll(at, at));
}

function roll(before: number, at: number): void {
    if (!playing.value || !film.value) return;
    second.value = Math.min(film.value.seconds, second.value + ((at - before) / 1_000) * speed.value);
    playing.value = second.value < film.value.seconds;
    requestAnimationFrame((next) => roll(at, next));
}
