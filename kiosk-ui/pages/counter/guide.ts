import { computed, effect, signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import { stepsOf, type OfficePaper } from '../../shared/paper/pieces.ts';
import { language } from '../../shared/words/words.ts';
import { branchPath, currentService } from './desk.ts';

/** The paper that says how staff go about a service. */
export type Guide = Pick<OfficePaper, 'language' | 'version' | 'at' | 'pieces'> & { readonly service: string };

/** The procedure of the service at the counter, in force; nothing where the office has written none. */
export const guide = signal<Guide | undefined>(undefined);
export const step = signal(0);

/** How many steps it has. */
export const steps = computed(() => stepsOf(guide.value?.pieces ?? []));

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
