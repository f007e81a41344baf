import type { CongestionIndex, CounterNow, Names, Step, WaitPromise } from './contract.ts';

/** What staff read of a counter and of the office, as `openapi.yaml` has it. */

export interface CallReason {
    readonly order: 'longest-waiting-first' | 'priority-first' | 'ratio' | 'accumulating' | 'target-wait' | 'seated' | 'by-staff' | 'directed';
    readonly waitedSeconds: number;
    readonly overtaken: number;
    /** Each kind of line that was passed over, and why. */
    readonly passed?: readonly { readonly service: string; readonly claim: boolean; readonly cause: string }[];
}

export interface Call {
    readonly ticketId: string;
    readonly number: string;
    readonly step: number;
    readonly service: string;
    readonly language?: string;
    readonly counter: string;
    readonly reason: CallReason;
}

export interface NextInLine {
    readonly ticketId: string;
    readonly number: string;
    readonly service: string;
    readonly language?: string;
    readonly waitedSeconds: number;
    readonly reason: CallReason;
}

export interface InLine {
    readonly ticketId: string;
    readonly number: string;
    readonly service: string;
    readonly language?: string;
    readonly since?: string;
    readonly until?: string;
    /** What they were told when they took their ticket. */
    readonly promise?: WaitPromise;
}

export interface VisitAtDesk {
    readonly ticketId: string;
    readonly number: string;
    readonly language?: string;
    readonly priority?: string;
    readonly channel?: string;
    readonly needs?: readonly string[];
    /** Of a ticket for several transactions. */
    readonly batch?: { readonly transactions: number; readonly now: number; readonly turn: number; readonly turns: number };
    readonly note?: string;
    readonly issuedAt: string;
    readonly calledAt?: string;
    readonly startedAt?: string;
    readonly waitedSeconds: number;
    readonly promise: WaitPromise;
    readonly steps: readonly Step[];
}

export interface Desk {
    readonly counter: CounterNow;
    readonly visit?: VisitAtDesk;
    readonly next?: NextInLine;
    readonly waiting: number;
    readonly line: readonly InLine[];
    readonly parked: readonly InLine[];
    readonly held: readonly InLine[];
    readonly servedToday: number;
}

export interface ServiceNow {
    readonly service: string;
    readonly waiting: number;
    readonly longestWaitSeconds?: number;
    readonly countersOpen: number;
    readonly targetMinutes?: number;
    readonly promise: WaitPromise;
    readonly state: 'on-time' | 'watch' | 'falling-behind' | 'no-counter';
}

export interface Congestion extends CongestionIndex {
    readonly branch: string;
    readonly names: Names;
    readonly at: string;
    readonly waiting: number;
    readonly seats: number;
    readonly longestWaitSeconds?: number;
    /** How it is and what comes, by language. */
    readonly sentence: Names;
    readonly countersNeeded: number;
    readonly breaches: number;
    readonly countersOpen: number;
    readonly countersPaused: number;
    readonly counters: number;
    readonly arrivedLastHour: number;
    readonly calledLastHour: number;
    readonly promiseKept: { readonly kept: number; readonly judged: number };
    readonly services: readonly ServiceNow[];
}
