import { signal } from '@preact/signals';
import { get, sound } from '../../../shared/api/client.ts';
import { language } from '../../../shared/words/words.ts';

/** Whether the kiosk speaks: begun by Listen, or by the star of a keypad, and ended by the same or with the visit. */
export const speaking = signal(false);

/** The languages that are read aloud here, by a voice of the machine or by the office's. */
export const read = signal<ReadonlySet<string>>(new Set());

/** What speaks comes once the page stands. */
export const speech = () => import('./speech.ts');

/** Learns which voices there are. */
export async function findVoices(): Promise<void> {
    const answer = await get<{ readonly languages: [] }>('/api/v1/speech');
    const spoken = answer.ok ? answer.value.languages : [];
    (await speech()).findVoices({ sound, language: () => language.peek() }, spoken, (tags) => (read.value = tags));
}

/** Whether there is a voice for the language on the screen; nothing is read in a wrong one. */
export function hasVoice(): boolean {
    return read.value.has(language.value);
}

export function toggleSpeech(): void {
    if (!speaking.peek() && !hasVoice()) return;
    speaking.value = !speaking.peek();
    if (speaking.value) sayScreen();
    else fallSilent();
}

/** The visit is over: nobody is spoken to any more. */
export function endSpeech(): void {
    speaking.value = false;
    fallSilent();
}

/** The whole screen, from its heading on, and what can be done there. */
export function sayScreen(): void {
    if (speaking.peek()) void speech().then((it) => it.sayPlaces('.kiosk__main', '.actions'));
}

/** What the focus has come to, alone. */
export function sayControl(control: EventTarget | null): void {
    if (speaking.peek() && control instanceof HTMLElement && control.matches('button, input, a')) void speech().then((it) => it.sayOne(control));
}

/** Any touch and any key breaks off what is being said. */
export function fallSilent(): void {
    if (read.peek().size > 0) void speech().then((it) => it.hush());
}
