import { signal, type Signal } from '@preact/signals';

/** What somebody said aloud, as the office takes it. */
export interface Spoken {
    readonly type: string;
    /** In base64. */
    readonly audio: string;
}

/** A recording that may be heard before it is sent. */
export interface Recorded extends Spoken {
    readonly address: string;
}

export type VoiceState = 'silent' | 'asking' | 'recording' | 'no-microphone';

export const SECONDS_MAX = 20;
const TICK_MILLIS = 1_000;
/** What the contract takes, before it is written in base64; who is louder than that is stopped a little earlier. */
export const BYTES_MAX = 40_500;
/** Speech is understood well at this, and twenty seconds of it fit. */
const BITS_PER_SECOND = 12_000;
const TYPES = ['audio/webm', 'audio/mp4', 'audio/ogg'];

/** Whether this browser can record at all; only where it was reached by a line that nobody listens in on. */
export function canRecord(): boolean {
    return typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined && type() !== undefined;
}

function type(): string | undefined {
    return TYPES.find((each) => MediaRecorder.isTypeSupported(each));
}

/** The microphone of this phone, for one short note: open only from the touch that begins to the one that ends. */
export class Voice {
    readonly state: Signal<VoiceState> = signal('silent');
    readonly secondsLeft: Signal<number> = signal(SECONDS_MAX);
    private readonly onRecorded: (recorded: Recorded) => void;
    private recorder: MediaRecorder | undefined;
    private pieces: Blob[] = [];
    private timer: ReturnType<typeof setInterval> | undefined;

    constructor(onRecorded: (recorded: Recorded) => void) {
        this.onRecorded = onRecorded;
    }

    /** Asks for the microphone; where it is refused or there is none, everything else goes on as before. */
    async begin(): Promise<void> {
        if (this.state.value === 'asking' || this.state.value === 'recording') return;
        this.state.value = 'asking';
        try {
            this.listen(await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } }));
        } catch {
            this.close();
            this.state.value = 'no-microphone';
        }
    }

    /** Enough was said. */
    stop(): void {
        if (this.recorder?.state === 'recording') this.recorder.stop();
    }

    /** Nothing of it is kept, and the microphone is closed. */
    cancel(): void {
        const { recorder } = this;
        if (recorder) recorder.onstop = null;
        this.close();
        this.state.value = 'silent';
    }

    private listen(stream: MediaStream): void {
        // Whoever has gone on meanwhile is not listened to.
        if (this.state.value !== 'asking') return stop(stream);
        const recorder = new MediaRecorder(stream, { mimeType: type() ?? '', audioBitsPerSecond: BITS_PER_SECOND });
        this.recorder = recorder;
        this.pieces = [];
        this.secondsLeft.value = SECONDS_MAX;
        recorder.ondataavailable = ({ data }) => this.take(data);
        recorder.onstop = () => void this.finish(recorder.mimeType);
        recorder.start(TICK_MILLIS);
        this.timer = setInterval(() => this.tick(), TICK_MILLIS);
        this.state.value = 'recording';
    }

    private tick(): void {
        this.secondsLeft.value -= 1;
        if (this.secondsLeft.value <= 0) this.stop();
    }

    /** A piece that would be too much ends the recording with what was before it. */
    private take(piece: Blob): void {
        if (size([...this.pieces, piece]) <= BYTES_MAX) this.pieces.push(piece);
        else this.stop();
    }

    private async finish(mimeType: string): Promise<void> {
        this.close();
        const sound = new Blob(this.pieces, { type: mimeType.split(';')[0] ?? '' });
        const audio = await inBase64(sound);
        this.state.value = 'silent';
        if (audio) this.onRecorded({ type: sound.type, audio, address: URL.createObjectURL(sound) });
    }

    private close(): void {
        clearInterval(this.timer);
        this.stop();
        if (this.recorder) stop(this.recorder.stream);
        this.recorder = undefined;
    }
}

function stop(stream: MediaStream): void {
    stream.getTracks().forEach((track) => track.stop());
}

function size(pieces: readonly Blob[]): number {
    return pieces.reduce((sum, piece) => sum + piece.size, 0);
}

/** Empty where nothing was heard. */
function inBase64(sound: Blob): Promise<string> {
    return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
        reader.onerror = () => resolve('');
        reader.readAsDataURL(sound);
    });
}
