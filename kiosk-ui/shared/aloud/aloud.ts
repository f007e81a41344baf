import { signal } from '@preact/signals';
import { language } from '../words/words.ts';

/** Whether this machine has a voice for the language on the screen; without one nothing is offered, and nothing is read in a wrong one. */
export const hasVoice = signal(false);

/** Reads what stands in these places aloud, in the order in which they are named. */
export function readAloud(...places: readonly string[]): void {
    const voice = voiceFor(language.peek());
    if (!voice) return;
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(places.map((place) => textOf(document.querySelector(place))).join(''));
    words.voice = voice;
    words.lang = voice.lang;
    speechSynthesis.speak(words);
}

/** Asks for the voices again: browsers find them late. */
export function findVoice(): () => void {
    const found = () => (hasVoice.value = voiceFor(language.value) !== undefined);
    if (typeof speechSynthesis === 'undefined') return () => undefined;
    found();
    speechSynthesis.addEventListener('voiceschanged', found);
    return () => speechSynthesis.removeEventListener('voiceschanged', found);
}

function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
    if (typeof speechSynthesis === 'undefined') return undefined;
    return speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === tag);
}

function textOf(element: Element | null): string {
    return element instanceof HTMLElement ? `${element.innerText}. ` : '';
}
