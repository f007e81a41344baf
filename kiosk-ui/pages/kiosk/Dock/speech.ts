import type { sound as Sound } from '../../../shared/api/client.ts';
import { pieces } from './pieces.ts';

/** What the page has already is handed in, so that this piece weighs nothing until it is needed. */
interface Office {
    readonly sound: typeof Sound;
    readonly language: () => string;
}

interface Spoken {
    readonly language: string;
    readonly reads?: boolean;
}

let office: Office | undefined;
let own: readonly SpeechSynthesisVoice[] = [];
let audio: AudioContext | undefined;
/** A second voice would speak over the first: whoever speaks has taken the last turn. */
let turn = 0;
let stop: (() => void) | undefined;

/** Learns which voices there are: the machine's, which browsers find late, and the office's. */
export function findVoices(here: Office, spoken: readonly Spoken[], tell: (tags: ReadonlySet<string>) => void): void {
    const isFirst = office === undefined;
    office = here;
    const found = () => {
        if (typeof speechSynthesis !== 'undefined') own = speechSynthesis.getVoices();
        tell(new Set([...own.map(tagOf), ...spoken.flatMap(({ language, reads }) => (reads ? [language] : []))]));
    };
    found();
    if (isFirst && typeof speechSynthesis !== 'undefined') speechSynthesis.addEventListener('voiceschanged', found);
}

export function sayPlaces(...places: readonly string[]): void {
    void say(places.flatMap((place) => pieces(document.querySelector<HTMLElement>(place)?.innerText ?? '')));
}

export function sayOne(control: HTMLElement): void {
    const label = control instanceof HTMLInputElement ? (control.closest('label')?.innerText ?? '') : control.innerText;
    void say(pieces(control.getAttribute('aria-label') ?? label));
}

export function hush(): void {
    turn++;
    stop?.();
    stop = undefined;
}

function tagOf({ lang }: SpeechSynthesisVoice): string {
    return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}

async function say(texts: readonly string[]): Promise<void> {
    hush();
    const mine = turn;
    const by = own.find((voice) => tagOf(voice) === office?.language());
    let next = by ? undefined : fetched(texts[0]);
    for (const [index, text] of texts.entries()) {
        const clip = await next;
        if (mine !== turn) return;
        next = by ? undefined : fetched(texts[index + 1]);
        if (by) await byMachine(by, text);
        else if (clip) await play(clip);
    }
}

function byMachine(by: SpeechSynthesisVoice, text: string): Promise<void> {
    return new Promise((done) => {
        const said = new SpeechSynthesisUtterance(text);
        Object.assign(said, { voice: by, lang: by.lang, onend: done, onerror: done });
        stop = () => speechSynthesis.cancel();
        speechSynthesis.speak(said);
    });
}

async function fetched(text: string | undefined): Promise<AudioBuffer | undefined> {
    if (text === undefined || !office) return undefined;
    audio ??= new AudioContext();
    const bytes = await office.sound(`/api/v1/spoken/${office.language()}?text=${encodeURIComponent(text)}`);
    return bytes && audio.decodeAudioData(bytes).catch(() => undefined);
}

function play(clip: AudioBuffer): Promise<void> {
    return new Promise((done) => {
        if (!audio) return done();
        const source = audio.createBufferSource();
        source.buffer = clip;
        source.connect(audio.destination);
        source.onended = () => done();
        stop = () => source.stop();
        void audio.resume();
        source.start();
    });
}
