/** What is to be said: every part is said to its end before the next begins. */
export interface Announcement {
    readonly key: string;
    readonly number: string;
    readonly counter: string;
    readonly language?: string | undefined;
}

/** Says one announcement; done when the last sound of it has died away. `times`: how often the sentence is said. */
export type Say = (announcement: Announcement, times: number) => Promise<void>;

/** Said twice, for whoever did not listen at first. */
const TIMES = 2;
/** More than these nobody can connect with what the wall shows any more. */
const WAITING_MAX = 12;

/** Calls said aloud one after the other, never two at once and none broken off. While others wait to be said, each is said only once. */
export class Queue {
    private waiting: readonly Announcement[] = [];
    private isSpeaking = false;
    private readonly say: Say;

    constructor(say: Say) {
        this.say = say;
    }

    add(announcement: Announcement): void {
        this.waiting = [...this.waiting, announcement].slice(-WAITING_MAX);
        if (!this.isSpeaking) void this.speak();
    }

    /** Whoever is at the counter already need not be called any more; a sentence that has begun is said to its end. */
    drop(keys: ReadonlySet<string>): void {
        this.waiting = this.waiting.filter(({ key }) => !keys.has(key));
    }

    /** Nobody who waits to be said is said any more. */
    clear(): void {
        this.waiting = [];
    }

    private async speak(): Promise<void> {
        this.isSpeaking = true;
        for (let next = this.take(); next; next = this.take()) await this.say(next, this.waiting.length > 0 ? 1 : TIMES).catch(() => undefined);
        this.isSpeaking = false;
    }

    private take(): Announcement | undefined {
        const [next, ...rest] = this.waiting;
        this.waiting = rest;
        return next;
    }
}
