import { post } from '../api/client.ts';

/** Whether a screen is heard: it speaks, it only has its bell, or the browser lets nothing be heard. */
export type VoiceOfScreen = 'spoken' | 'chime-only' | 'silent';

/** A screen that is silent for longer than two of these is marked in the list of machines. */
const BEAT_MILLIS = 30_000;
const FAULT_MAX = 200;

const openedAt = performance.now();
let fault = '';

/** Says every half minute how this machine is, and loads the page anew when somebody asks for it. */
export function beginBeats(page: string, voice: () => VoiceOfScreen | undefined = () => undefined): () => void {
    addEventListener('error', ({ message }) => (fault = message));
    addEventListener('unhandledrejection', ({ reason }) => (fault = String(reason)));
    // Two hundred screens that were switched on together do not tell it together.
    const first = setTimeout(() => void beat(page, voice()), Math.random() * BEAT_MILLIS);
    const timer = setInterval(() => void beat(page, voice()), BEAT_MILLIS);
    return () => {
        clearTimeout(first);
        clearInterval(timer);
    };
}

/** Something that is no mistake of the page and yet has to be known: it goes with the next beat. */
export function tellFault(text: string): void {
    fault = text;
}

async function beat(page: string, voice: VoiceOfScreen | undefined): Promise<void> {
    const told = fault;
    const wish = { page, release: release(), openSeconds: Math.round((performance.now() - openedAt) / 1_000), ...(voice ? { voice } : {}), ...(told ? { fault: told.replace(/\s+/g, ' ').slice(0, FAULT_MAX) } : {}) };
    const answer = await post<{ readonly reload: boolean }>('/api/v1/heartbeats', wish);
    if (!answer.ok) return;
    if (fault === told) fault = '';
    if (answer.value.reload) location.reload();
}

/** The page's own version stands in the name of its script. */
function release(): string {
    return document.querySelector<HTMLScriptElement>('script[type=module]')?.src.split('/').at(-1)?.slice(0, 60) ?? '';
}
