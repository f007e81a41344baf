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

/** How much of a bell is left under a voice. */
const UNDER_A_VOICE = 0.2;
const DUCK_SECONDS = 0.06;

let context: AudioContext | undefined;
let bells: GainNode | undefined;

/** Rings for a call. */
export function chime(): void {
    const audio = listening();
    if (!audio || audio.state !== 'running') return;
    for (const { hertz, atSeconds } of BELLS) ring(audio, hertz, audio.currentTime + atSeconds);
}

/** The bell steps back while somebody speaks. */
export function duck(from: number, until: number): void {
    bells?.gain.setTargetAtTime(UNDER_A_VOICE, from, DUCK_SECONDS);
    bells?.gain.setTargetAtTime(1, until, DUCK_SECONDS);
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

/** What this page is heard by; nothing where there are no ears to play to. */
export function listening(): AudioContext | undefined {
    if (typeof AudioContext === 'undefined') return undefined;
    return (context ??= new AudioContext());
}

function ring(audio: AudioContext, hertz: number, at: number): void {
    const bell = new OscillatorNode(audio, { frequency: hertz, type: 'sine' });
    const strength = new GainNode(audio, { gain: 0 });
    strength.gain.setValueAtTime(0, at);
    strength.gain.linearRampToValueAtTime(LOUDNESS, at + 0.012);
    strength.gain.exponentialRampToValueAtTime(0.0008, at + RING_SECONDS);
    bell.connect(strength).connect(through(audio));
    bell.addEventListener('ended', () => strength.disconnect(), { once: true });
    bell.start(at);
    bell.stop(at + RING_SECONDS);
}

function through(audio: AudioContext): GainNode {
    if (bells) return bells;
    bells = new GainNode(audio);
    bells.connect(audio.destination);
    return bells;
}
