import type { Names } from '../../shared/api/contract.ts';

/** A share in percent and between which bounds it surely lies. */
export interface Score {
    readonly percent: number;
    readonly low: number;
    readonly high: number;
}

export interface Said {
    readonly suppressed: boolean;
    readonly name?: string;
    readonly branch?: string;
    readonly visits?: number;
    readonly answers?: number;
    readonly response?: Score;
    readonly raw?: Score;
    readonly corrected?: Score;
    readonly ifUnhappyAnswerMore?: { readonly times: number; readonly low: number; readonly high: number };
}

export interface Driver {
    readonly what: string;
    readonly value: string;
    readonly against: string;
    readonly answers: number;
    readonly points: number;
    readonly low: number;
    readonly high: number;
    readonly sure: boolean;
}

export interface Side {
    readonly mean: number;
    readonly gap?: { readonly apart: number; readonly low: number; readonly high: number; readonly sure: boolean };
}

export interface Parity {
    readonly kind: string;
    readonly group: string;
    readonly visits: number;
    readonly answers?: number;
    readonly waitMinutes?: Side;
    readonly effort?: Side;
    readonly satisfiedPercent?: Side;
}

/** An answer with words of its giver. */
export interface InWords {
    readonly answer: string;
    readonly givenAt: string;
    readonly face: number;
    readonly language: string;
    readonly service?: string;
    readonly ofVisit: boolean;
    readonly comment?: string;
    readonly spoken: boolean;
}

export interface WholeVoice extends Said {
    readonly answersMin: number;
    readonly byService: readonly Said[];
    readonly byChannel: readonly Said[];
    readonly byHour: readonly Said[];
    readonly drivers: readonly Driver[];
    readonly parity: readonly Parity[];
    readonly jumps: readonly { readonly counter: string; readonly what: string; readonly beforePercent: number; readonly nowPercent: number }[];
    readonly odd: readonly { readonly counter: string; readonly why: string; readonly answers: number }[];
    readonly anonymous: { readonly answers: number; readonly flagged: number; readonly faces: readonly number[] };
}

export interface Requirement {
    readonly paper?: string;
    readonly names?: Names;
    readonly services: readonly string[];
    readonly visits: number;
    readonly hours: number;
    readonly hops: number;
}

export interface Abolished {
    readonly paper: string;
    readonly names: Names;
    readonly day: string;
    readonly before: { readonly percent: number };
    readonly after: { readonly percent: number };
    readonly points: number;
    readonly low: number;
    readonly high: number;
}

export interface Meter {
    readonly requirements: readonly Requirement[];
    readonly abolished: readonly Abolished[];
    readonly countsRepeats: boolean;
    readonly keyDestroyedAt?: string;
    readonly repeats: readonly { readonly service: string; readonly people: number; readonly visits: number }[];
}
