import { effect, signal } from '@preact/signals';
import { t } from '../../shared/words/words.ts';
import { atCounter } from './outcome.ts';
import { digit, type Choice } from './panels.ts';

/** What may be noted of a step, in the order of its keys: of the work, never of the person. */
export const MARKS = ['interpreted', 'for-another', 'form-filled-in', 'came-again', 'could-be-online'] as const;
type Mark = (typeof MARKS)[number];

/** What is noted of the step at this counter; it is told with its end. */
export const marks = signal<readonly Mark[]>([]);

/** Each mark by one key; pressed again it is taken back. The panel stays open, since two are as likely as one. */
export function marking(): Choice[] {
    return MARKS.map((mark, index) => ({ ...digit(index), words: t(`counter.mark-${mark}`), chosen: marks.value.includes(mark), act: () => toggle(mark) }));
}

function toggle(mark: Mark): void {
    const now = marks.peek();
    marks.value = now.includes(mark) ? now.filter((one) => one !== mark) : [...now, mark];
}

/** Another person, or another step: nothing of the last one may stick to them. */
effect(() => {
    void atCounter.value;
    marks.value = [];
});
