import { signal } from '@preact/signals';

/** Browsers let a page sound only after it was touched once. */
export const soundReady = signal(false);

let audio: AudioContext | undefined;

/** Two rising notes, twice: heard over a hall, gone before it annoys. */
const NOTES = [
    { hertz: 659.3, atSeconds: 0 },
    { hertz: 880, atSeconds: 0.22 },
    { hertz: 659.3, atSeconds: 0.9 },
    { hertz: 880, atSeconds: 1.12 },
] as const;
const NOTE_SECONDS = 0.6;
const BUZZES_MILLIS = [400, 150, 400, 150, 800];

export function wakeSoundByTouch(): void {
    addEventListener('pointerup', () => void wakeSound());
    addEventListener('keyup', () => void wakeSound());
}

export async function wakeSound(): Promise<void> {
    if (soundReady.peek() || typeof AudioContext === 'undefined') return;
    audio ??= new AudioContext();
    await audio.resume();
    soundReady.value = audio.state === 'running';
}

/** It is their turn: rings and shakes the phone, as far as the phone allows. */
export function ring(): void {
    // A phone that nobody has touched since the page came may not buzz, and the browser says so as an error
    if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive !== false) navigator.vibrate(BUZZES_MILLIS);
    if (audio?.state === 'running') NOTES.forEach(({ hertz, atSeconds }) => sound(audio as AudioContext, hertz, atSeconds));
}

function sound(context: AudioContext, hertz: number, atSeconds: number): void {
    const start = context.currentTime + atSeconds;
    const note = context.createOscillator();
    const loudness = context.createGain();
    note.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(0.5, start + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + NOTE_SECONDS);
    note.connect(loudness).connect(context.destination);
    note.start(start);
    note.stop(start + NOTE_SECONDS);
}
