import { learnOfficeTime } from '../dates/now.ts';
import { MessageCutter, type StreamMessage } from './messages.ts';
import { problemFrom, type Problem } from './problem.ts';
import { nameSpeaker } from './speaker.ts';
import { Watchdog } from './Watchdog.ts';

export type StreamState = 'connecting' | 'live' | 'lost';

export interface StreamListener {
    readonly onMessage: (message: StreamMessage) => void;
    /** `lost` means: what is on the screen may be old. */
    readonly onState?: (state: StreamState) => void;
    /** The server refuses this caller. Answer `true` to give up; otherwise it is asked again, slowly, for ever. */
    readonly onRefused?: (problem: Problem) => boolean;
}

export interface StreamOptions {
    readonly token?: string | undefined;
    /** Whether the stream's ids can be resumed by `?after=`. */
    readonly resumes?: boolean;
}

const FIRST_PAUSE_MILLIS = 500;
const LONGEST_PAUSE_MILLIS = 15_000;

/**
 * Follows a stream for ever: a lost line, a 503 or a silent one is taken up again from the last message seen, after a pause
 * that grows and varies, so that a hall full of screens doesn't come back in one instant. Returns the way to stop.
 */
export function follow(path: string, listener: StreamListener, options: StreamOptions = {}): () => void {
    const follower = new Follower(path, listener, options);
    void follower.run();
    return () => follower.stop();
}

class Follower {
    private stopped = false;
    private lastId: string | undefined;
    private pauseMillis = FIRST_PAUSE_MILLIS;
    private connection = new AbortController();
    private wake: () => void = () => undefined;
    private readonly path: string;
    private readonly listener: StreamListener;
    private readonly options: StreamOptions;
    private readonly hurry = () => {
        if (document.visibilityState === 'visible') this.wake();
    };

    constructor(path: string, listener: StreamListener, options: StreamOptions) {
        this.path = path;
        this.listener = listener;
        this.options = options;
    }

    async run(): Promise<void> {
        addEventListener('online', this.hurry);
        document.addEventListener('visibilitychange', this.hurry);
        while (!this.stopped) {
            this.listener.onState?.('connecting');
            await this.listen();
            if (this.stopped) break;
            this.listener.onState?.('lost');
            await this.rest();
        }
    }

    stop(): void {
        this.stopped = true;
        removeEventListener('online', this.hurry);
        document.removeEventListener('visibilitychange', this.hurry);
        this.connection.abort();
        this.wake();
    }

    private async listen(): Promise<void> {
        this.connection = new AbortController();
        const watchdog = new Watchdog(() => this.connection.abort());
        try {
            const response = await fetch(this.address(), { headers: this.headers(), signal: this.connection.signal, cache: 'no-store' });
            learnOfficeTime(response.headers.get('Date'));
            if (!response.ok || !response.body) return await this.refused(response);
            await this.read(response.body, watchdog);
        } catch {
            // The line broke or the watchdog cut it; the caller rests and tries again.
        } finally {
            watchdog.stop();
        }
    }

    private async read(body: ReadableStream<Uint8Array>, watchdog: Watchdog): Promise<void> {
        const cutter = new MessageCutter();
        const decoder = new TextDecoder();
        const reader = body.getReader();
        this.listener.onState?.('live');
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
            watchdog.fed();
            this.pauseMillis = FIRST_PAUSE_MILLIS;
            cutter.take(decoder.decode(piece.value, { stream: true })).forEach((message) => this.deliver(message));
        }
    }

    private deliver(message: StreamMessage): void {
        if (message.id) this.lastId = message.id;
        this.listener.onMessage(message);
    }

    private async refused(response: Response): Promise<void> {
        const problem = problemFrom(response.status, await response.text());
        const final = response.status >= 400 && response.status < 500 && response.status !== 429;
        if (!final) return;
        this.pauseMillis = LONGEST_PAUSE_MILLIS;
        // An id the server can't take must not lock us out: begin anew.
        this.lastId = undefined;
        if (this.listener.onRefused?.(problem)) this.stop();
    }

    private rest(): Promise<void> {
        const millis = this.pauseMillis * (0.5 + Math.random());
        this.pauseMillis = Math.min(this.pauseMillis * 2, LONGEST_PAUSE_MILLIS);
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, millis);
            this.wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }

    private address(): string {
        return this.options.resumes && this.lastId ? `${this.path}?after=${encodeURIComponent(this.lastId)}` : this.path;
    }

    private headers(): Headers {
        const headers = new Headers({ Accept: 'text/event-stream' });
        if (this.options.token) headers.set('Authorization', `Ticket ${this.options.token}`);
        if (this.options.resumes && this.lastId) headers.set('Last-Event-ID', this.lastId);
        return nameSpeaker(headers);
    }
}
