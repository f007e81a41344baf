import { computed } from '@preact/signals';
import { desk } from './desk.ts';
import { startService } from './deeds.ts';
import { outcomeNamed } from './outcome.ts';
import { callNext, press } from './presses.ts';

/** What the big button and the space bar do now. */
export type MainPress = 'resume' | 'call' | 'start' | 'finish-and-call' | 'finish' | 'nobody';

/**
 * A person who was called and has not begun is never closed by the bare space bar: the press after a call begins the service, so that a second
 * press made in error costs nobody their turn. Naming an outcome first says that it is meant.
 */
export const mainPress = computed<MainPress>(() => {
    const counter = desk.value?.counter;
    if (counter?.state === 'paused' && !counter.ticket) return 'resume';
    const somebodyNext = desk.value?.next !== undefined && counter?.state === 'open';
    if (!counter?.ticket) return somebodyNext ? 'call' : 'nobody';
    if (counter.ticket.state === 'called' && !outcomeNamed.value) return 'start';
    return somebodyNext ? 'finish-and-call' : 'finish';
});

export function pressMain(): void {
    switch (mainPress.peek()) {
        case 'resume':
            return void press('resume');
        case 'start':
            return startService();
        case 'call':
        case 'nobody':
        case 'finish-and-call':
        case 'finish':
            return void callNext();
    }
}
