import { signal } from '@preact/signals';

/** A call as the hall shows it. */
export interface ShownCall {
    readonly ticketId: string;
    readonly number: string;
    readonly counter: string;
    readonly service: string;
    readonly language?: string;
    readonly at: string;
}

/** Long enough to be read across a hall before the next call takes its place. */
const SHOWN_AT_LEAST_MILLIS = 4_000;
const PREVIOUS_MAX = 4;
/** Calls remembered as shown; the board names twelve at most. */
const KNOWN_MAX = 64;

/**
 * The calls of the hall one after the other: two at the same instant are shown in turn, each is rung for once, and a call that is over before its
 * turn came is not shown at all.
 */
export class CallSequence {
    readonly shown = signal<ShownCall | undefined>(undefined);
    readonly previous = signal<readonly ShownCall[]>([]);
    private readonly known = new Set<string>();
    private newestMillis = 0;
    private readonly queue = signal<readonly ShownCall[]>([]);
    private holding: ReturnType<typeof setTimeout> | undefined;
    private readonly ring: (call: ShownCall) => void;

    constructor(ring: (call: ShownCall) => void) {
        this.ring = ring;
    }

    /** What was called before this screen was switched on: shown as it stands, without a sound. Newest first. */
    begin(calls: readonly ShownCall[]): void {
        clearTimeout(this.holding);
        this.holding = undefined;
        this.queue.value = [];
        [...calls].reverse().forEach((call) => this.remember(call));
        this.shown.value = calls[0];
        this.previous.value = calls.slice(1, PREVIOUS_MAX + 1);
    }

    /** A call was made; told again, it is the same call. */
    add(call: ShownCall): void {
        if (this.knows(call)) return;
        this.remember(call);
        this.queue.value = [...this.queue.peek(), call];
        if (this.holding === undefined) this.showNext();
    }

    /** Whether it was shown, or is older than one that was. */
    knows(call: ShownCall): boolean {
        return this.known.has(key(call)) || Date.parse(call.at) < this.newestMillis;
    }

    /** Somebody is already at the counter, or gone: their call needs no place on the wall any more. */
    settle(ticketIds: ReadonlySet<string>): void {
        const queue = this.queue.peek();
        if (queue.some((call) => ticketIds.has(call.ticketId))) this.queue.value = queue.filter((call) => !ticketIds.has(call.ticketId));
    }

    /** Whether somebody's call still waits for its turn. */
    isToCome(ticketId: string): boolean {
        return this.queue.value.some((call) => call.ticketId === ticketId);
    }

    private showNext(): void {
        const [next, ...rest] = this.queue.peek();
        this.holding = undefined;
        if (!next) return;
        this.queue.value = rest;
        this.previous.value = this.withShown(next);
        this.shown.value = next;
        this.ring(next);
        this.holding = setTimeout(() => this.showNext(), SHOWN_AT_LEAST_MILLIS);
    }

    /** Nobody stands on the wall twice: somebody called again moves up. */
    private withShown(next: ShownCall): readonly ShownCall[] {
        const last = this.shown.value;
        const before = last ? [last, ...this.previous.value] : this.previous.value;
        return before.filter(({ ticketId }) => ticketId !== next.ticketId).slice(0, PREVIOUS_MAX);
    }

    private remember(call: ShownCall): void {
        this.newestMillis = Math.max(this.newestMillis, Date.parse(call.at));
        this.known.add(key(call));
        const [oldest] = this.known;
        if (this.known.size > KNOWN_MAX && oldest) this.known.delete(oldest);
    }
}

function key({ ticketId, at }: ShownCall): string {
    return `${ticketId} ${Date.parse(at)}`;
}
