import { signal } from '@preact/signals';
import { language } from '../../../shared/words/words.ts';

/** Whether this machine has a voice for the language on the screen; without one nothing is offered, and nothing is read in a wrong one. */
export const hasVoice = signal(false);

/** Reads the screen aloud, from its heading on: the words and the buttons, in the order in which they stand. */
export function readAloud(): void {
    const voice = voiceFor(language.peek());
    if (!voice) return;
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(textOf(document.querySelector('.kiosk__main')) + textOf(document.querySelector('.actions')));
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
