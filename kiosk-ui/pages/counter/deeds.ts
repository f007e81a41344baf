import { computed } from '@preact/signals';
import { actsAnywhere, desk } from './desk.ts';
import { callHelp } from './help.ts';
import { openPanel } from './panels.ts';
import { about, finish, press } from './presses.ts';

/** One thing a clerk can do with one key. Keys are places on the keyboard, not letters of a layout. */
export interface Deed {
    readonly name: string;
    readonly code: string;
    readonly hint: string;
    readonly can: boolean;
    readonly act: () => void;
}

/** Everything beside the big button, in the order in which it is shown. */
export const deeds = computed<readonly Deed[]>(() => {
    const counter = desk.value?.counter;
    const state = counter?.ticket?.state;
    const paused = counter?.state === 'paused';
    const somebody = state !== undefined;
    return [
        { name: 'recall', code: 'KeyR', hint: 'R', can: state === 'called', act: () => void press('recall', about()) },
        { name: 'no-show', code: 'KeyN', hint: 'N', can: state === 'called', act: () => void press('no-show', about()) },
        ...(counter?.seat ? [{ name: 'empty-seat', code: 'KeyE', hint: 'E', can: true, act: () => void press('empty-seat') }] : []),
        ...(claims() ? [{ name: 'claim', code: 'KeyL', hint: 'L', can: true, act: () => openPanel('claim') }] : []),
        { name: 'note', code: 'KeyO', hint: 'O', can: somebody, act: () => openPanel('note') },
        { name: 'park', code: 'KeyH', hint: 'H', can: somebody, act: () => openPanel('park') },
        { name: 'transfer', code: 'KeyT', hint: 'T', can: somebody, act: () => openPanel('transfer') },
        somebody
            ? { name: 'finish', code: 'KeyF', hint: 'F', can: true, act: () => void finish() }
            : { name: 'pick', code: 'KeyG', hint: 'G', can: !paused && (desk.value?.line.length ?? 0) > 0, act: () => openPanel('pick') },
        paused
            ? { name: 'resume', code: 'KeyP', hint: 'P', can: true, act: () => void press('resume') }
            : { name: 'pause', code: 'KeyP', hint: 'P', can: true, act: () => openPanel('pause') },
        { name: 'hand-over', code: 'KeyV', hint: 'V', can: true, act: () => openPanel('hand-over') },
        { name: 'close', code: 'KeyC', hint: 'C', can: !somebody, act: () => openPanel('close') },
        ...(actsAnywhere.value ? [{ name: 'standstill', code: 'KeyZ', hint: 'Z', can: true, act: () => openPanel('standstill') }] : []),
        { name: 'help', code: 'KeyA', hint: 'A', can: true, act: () => void callHelp(false) },
        { name: 'danger', code: 'ShiftKeyA', hint: '⇧A', can: true, act: () => void callHelp(true) },
    ];
});

/** Has the person at the counter asked for priority? Once it has fallen there is none any more. */
function claims(): boolean {
    const priority = desk.value?.visit?.priority;
    return priority !== undefined && priority !== 'none';
}

export function startService(): void {
    if (desk.peek()?.counter.ticket?.state === 'called') void press('start', about());
}
