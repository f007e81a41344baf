import { desk } from './desk.ts';
import { closePanel } from './panels.ts';
import { about, press } from './presses.ts';

/** As long as the office takes it. */
export const NOTE_MAX = 500;

/** What the next colleague has to know; an empty note takes the one before back. */
export function keepNote(text: string): void {
    closePanel();
    if (text.trim() !== (desk.peek()?.visit?.note ?? '')) void press('note', about({ note: text.trim() }));
}
