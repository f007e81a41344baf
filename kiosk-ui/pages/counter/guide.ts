import { computed, effect, signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import { language } from '../../shared/words/words.ts';
import { branchPath, currentService } from './desk.ts';

export interface Span {
    readonly text: string;
    readonly mark?: 'strong' | 'stressed' | 'link';
    /** Where a link leads. */
    readonly to?: string;
}

/** A piece of a paper, as the office has read it: markup of browsers is text in it. */
export interface Piece {
    readonly kind: 'heading' | 'paragraph' | 'list';
    readonly level?: number;
    readonly ordered?: boolean;
    readonly spans?: readonly Span[];
    readonly items?: readonly { readonly level?: number; readonly spans?: readonly Span[] }[];
}

export interface Guide {
    readonly service: string;
    readonly language: string;
    readonly version: number;
    readonly at: string;
    readonly pieces: readonly Piece[];
}

/** The procedure of the service at the counter, in force; nothing where the office has written none. */
export const guide = signal<Guide | undefined>(undefined);
export const step = signal(0);

/** How many steps it has. */
export const steps = computed(() => (guide.value?.pieces ?? []).flatMap((piece) => (piece.kind === 'list' && piece.ordered ? (piece.items ?? []) : [])).length);

/** Reads it anew for every service that comes to the counter, and in the clerk's language. */
export function watchGuide(): () => void {
    return effect(() => {
        const service = currentService.value;
        const tongue = language.value;
        step.value = 0;
        if (guide.peek()?.service !== service) guide.value = undefined;
        if (service) void read(service, tongue);
    });
}

async function read(service: string, tongue: string): Promise<void> {
    const answer = await get<Omit<Guide, 'service'>>(branchPath(`office-papers/procedure/${tongue}?service=${service}`), { patienceMillis: 0 });
    if (answer.ok && currentService.peek() === service) guide.value = { ...answer.value, service };
}

export function goTo(index: number): void {
    step.value = Math.max(0, Math.min(index, steps.peek() - 1));
}
