import { effect, signal } from '@preact/signals';
import { branch } from '../../shared/office/office.ts';
import { named } from '../../shared/words/words.ts';
import { currentService } from './desk.ts';
import { marks } from './marks.ts';
import { atCounter, outcome, type Finish } from './outcome.ts';
import { digit, letter, type Choice } from './panels.ts';

/** One turn settles no more than this; the office takes no longer list. */
const MOST = 8;
const DIGITS = 10;

/** What was done for the person here beside the service that they came for, in the order in which the clerk named it. */
export const delivered = signal<readonly string[]>([]);

/** How the step ends, with all that was done in it and noted of it. */
export function ending(): Finish & { readonly delivered?: readonly string[]; readonly marks?: readonly string[] } {
    const further = delivered.peek().length > 0 ? { delivered: delivered.peek() } : {};
    return { ...outcome.peek(), ...further, ...(marks.peek().length > 0 ? { marks: marks.peek() } : {}) };
}

/** Each service by one key; pressed again it is taken back. The panel stays open, since two are as likely as one. */
export function delivering(): Choice[] {
    return (branch.value?.services ?? [])
        .filter(({ id }) => id !== currentService.value)
        .map(({ id, names }, index) => ({ ...(index < DIGITS ? digit(index) : letter(index - DIGITS)), words: named(names), chosen: delivered.value.includes(id), act: () => toggle(id) }));
}

function toggle(id: string): void {
    const now = delivered.peek();
    if (now.includes(id)) delivered.value = now.filter((one) => one !== id);
    else if (now.length < MOST) delivered.value = [...now, id];
}

/** Another person, or another step: nothing of the last one may stick to them. */
effect(() => {
    void atCounter.value;
    delivered.value = [];
});
