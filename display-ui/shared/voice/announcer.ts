import { effect, signal } from '@preact/signals';
import { get } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { VoiceOfScreen } from '@dawr/kiosk-ui/shared/beat/beat.ts';
import { branch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { audible, chime, duck, listening } from '../chime.ts';
import { stage } from '../screen.ts';
import { clip } from './clips.ts';
import { Queue, type Announcement } from './Queue.ts';
import { sentence, spokenFor, type Voice } from './sentence.ts';

/** How each language is spoken; nothing is known yet before the office was asked. */
export const voices = signal<readonly Voice[] | undefined>(undefined);

/** The bell has the first word; its second stroke has begun to fade then. */
const AFTER_BELL_SECONDS = 0.9;
const BELL_ALONE_SECONDS = 1.4;
const BETWEEN_SECONDS = 0.45;
/** Longer than this nobody waits for a clip: the call is rung for, and shown. */
const CLIPS_MILLIS = 2_500;
/** A voice recorded meanwhile is heard from then on. */
const AGAIN_MILLIS = 600_000;

const queue = new Queue(say);

/** Whether calls are heard here, for those who look after the screens. */
export function voiceOfScreen(): VoiceOfScreen {
    if (!audible.peek()) return 'silent';
    return voices.peek()?.some(({ speaks }) => speaks !== undefined) ? 'spoken' : 'chime-only';
}

/** Says a call aloud, when those before it have been said. */
export function announce(announcement: Announcement): void {
    queue.add(announcement);
}

/** These need not be called any more. */
export function isOver(keys: ReadonlySet<string>): void {
    queue.drop(keys);
}

/** What was to be said before this machine slept is of another hour. */
export function sayNothingMore(): void {
    queue.clear();
}

/** Learns how the office speaks, now and from time to time, and fetches what the first call will need. */
export function learnToSpeak(): void {
    effect(() => {
        if (stage.value !== 'showing') return;
        void learn();
        const timer = setInterval(() => void learn(), AGAIN_MILLIS);
        return () => clearInterval(timer);
    });
}

async function learn(): Promise<void> {
    const answer = await get<{ readonly languages: readonly Voice[] }>('/api/v1/speech');
    if (!answer.ok) return;
    voices.value = answer.value.languages;
    const audio = listening();
    if (audio) for (const path of soonNeeded()) await clip(audio, path);
}

function soonNeeded(): string[] {
    const letters = (branch.value?.services ?? []).map(({ letter }) => letter ?? '').join('');
    const labels = (branch.value?.counters ?? []).map(({ label }) => label ?? '');
    const spoken = spokenFor(voices.value ?? [], undefined);
    return spoken.flatMap((voice) => [...sentence(voice, `${letters}0123456789`, ''), ...labels.flatMap((label) => sentence(voice, '', label))]);
}

async function say({ number, counter, language }: Announcement, times: number): Promise<void> {
    const audio = listening();
    if (!audio || audio.state !== 'running') return;
    const begun = audio.currentTime;
    chime();
    const sentences = await soundsOf(audio, number, counter, language);
    if (sentences.length === 0) return silence(audio, begun + BELL_ALONE_SECONDS);
    const all = Array.from({ length: times }, () => sentences).flat();
    await play(audio, all, Math.max(begun + AFTER_BELL_SECONDS, audio.currentTime));
}

/** Whole sentences only: one of which a clip is missing is not said at all. */
async function soundsOf(audio: AudioContext, number: string, counter: string, language: string | undefined): Promise<AudioBuffer[][]> {
    const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), CLIPS_MILLIS));
    const fetched = spokenFor(voices.value ?? [], language).map(async (voice) => {
        const clips = Promise.all(sentence(voice, number, counter).map((path) => clip(audio, path)));
        return (await Promise.race([clips, late])) ?? [undefined];
    });
    return (await Promise.all(fetched)).filter((clips): clips is AudioBuffer[] => clips.every(Boolean));
}

async function play(audio: AudioContext, sentences: readonly AudioBuffer[][], from: number): Promise<void> {
    let at = from;
    for (const clips of sentences) {
        for (const buffer of clips) {
            const source = new AudioBufferSourceNode(audio, { buffer });
            source.connect(audio.destination);
            source.addEventListener('ended', () => source.disconnect(), { once: true });
            source.start(at);
            at += buffer.duration;
        }
        at += BETWEEN_SECONDS;
    }
    duck(from, at);
    await silence(audio, at);
}

function silence(audio: AudioContext, until: number): Promise<void> {
    return new Promise((done) => setTimeout(done, Math.max(0, until - audio.currentTime) * 1_000));
}
