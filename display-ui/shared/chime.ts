import { signal } from '@preact/signals';

/** Whether the browser lets this page be heard; one that was not started as a screen wants to be touched once first. */
export const audible = signal(true);

/** Two soft bells, a falling third: heard over a hall, and no alarm. */
const BELLS = [
    { hertz: 783.99, atSeconds: 0 },
    { hertz: 622.25, atSeconds: 0.42 },
] as const;
const RING_SECONDS = 1.4;
const LOUDNESS = 0.35;

let context: AudioContext | undefined;

/** Rings for a call. */
export function chime(): void {
    const audio = listening();
    if (!audio || audio.state !== 'running') return;
    for (const { hertz, atSeconds } of BELLS) ring(audio, hertz, audio.currentTime + atSeconds);
}

/** Asks to be heard: at once where the browser allows it, else with the first touch. */
export function openEars(): void {
    const audio = listening();
    if (!audio) return;
    const heard = () => (audible.value = audio.state === 'running');
    audio.addEventListener('statechange', heard);
    const wake = () => void audio.resume();
    for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, wake);
    void audio.resume();
    heard();
}

function listening(): AudioContext | undefined {
    if (typeof AudioContext === 'undefined') return undefined;
    return (context ??= new AudioContext());
}

function ring(audio: AudioContext, hertz: number, at: number): void {
    const bell = new OscillatorNode(audio, { frequency: hertz, type: 'sine' });
    const strength = new GainNode(audio, { gain: 0 });
    strength.gain.setValueAtTime(0, at);
    strength.gain.linearRampToValueAtTime(LOUDNESS, at + 0.012);
    strength.gain.exponentialRampToValueAtTime(0.0008, at + RING_SECONDS);
    bell.connect(strength).connect(audio.destination);
    bell.addEventListener('ended', () => strength.disconnect(), { once: true });
    bell.start(at);
    bell.stop(at + RING_SECONDS);
}
