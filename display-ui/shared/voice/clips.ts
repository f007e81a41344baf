import { sound } from '@dawr/kiosk-ui/shared/api/client.ts';

/** Three languages whole, as far as one hall needs them. */
const KEPT_MAX = 250;

const kept = new Map<string, Promise<AudioBuffer | undefined>>();

/** A clip ready to be played; kept, so that a hall speaks on when the line is down. */
export function clip(audio: AudioContext, path: string): Promise<AudioBuffer | undefined> {
    const known = kept.get(path) ?? fetched(audio, path);
    kept.delete(path);
    kept.set(path, known);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_MAX && oldest) kept.delete(oldest);
    return known;
}

async function fetched(audio: AudioContext, path: string): Promise<AudioBuffer | undefined> {
    const bytes = await sound(path);
    const decoded = bytes && (await audio.decodeAudioData(bytes).catch(() => undefined));
    // What did not come, or does not sound, is asked for again the next time.
    if (!decoded) kept.delete(path);
    return decoded;
}
