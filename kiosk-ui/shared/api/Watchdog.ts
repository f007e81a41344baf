/** The server sends a heartbeat every 10 s; three missed ones mean a dead line, whatever the browser believes. */
const SILENCE_MILLIS = 30_000;

/** Cuts a line that has gone silent. */
export class Watchdog {
    private timer: ReturnType<typeof setTimeout>;
    private readonly bark: () => void;

    constructor(bark: () => void) {
        this.bark = bark;
        this.timer = setTimeout(bark, SILENCE_MILLIS);
    }

    fed(): void {
        this.stop();
        this.timer = setTimeout(this.bark, SILENCE_MILLIS);
    }

    stop(): void {
        clearTimeout(this.timer);
    }
}
