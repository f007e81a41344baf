import type { FloorPlan } from '../plan/draft.ts';
/** What the server sends and takes, as `openapi.yaml` has it. */

export type Names = Readonly<Record<string, string>>;
export type PriorityClass = 'none' | 'determination' | 'senior' | 'pregnant' | 'carer';
export type VisitState = 'waiting' | 'seated' | 'called' | 'serving' | 'parked' | 'postponed' | 'held' | 'ended';
export type Outcome = 'served' | 'not-completed' | 'no-show' | 'left' | 'transferred' | 'ended';

export type Need = 'sign-language' | 'step-free' | 'family-hall';

/** Several services in one visit under one ticket. */
export interface Bundle {
    readonly id: string;
    readonly names?: Names;
    readonly services: readonly string[];
}

export interface WaitPromise {
    readonly lowMinutes: number | null;
    readonly highMinutes: number | null;
    readonly promisedBy: string | null;
    readonly why?: 'no-counter-open';
}

export interface Service {
    readonly id: string;
    readonly letter: string;
    readonly names: Names;
    readonly about?: Names;
    readonly icon?: string;
    readonly targetMinutes?: number;
    readonly documents?: readonly Names[];
}

export interface CounterSetUp {
    readonly id: string;
    readonly label?: string;
    readonly hall: string;
    readonly services: readonly string[];
    readonly languages?: readonly string[];
}

export interface Hours {
    readonly alwaysOpen?: boolean;
    readonly week?: readonly { readonly day: string; readonly from: string; readonly to: string }[];
}

export interface Branch {
    readonly id: string;
    readonly version: number;
    readonly names: Names;
    readonly timeZone: string;
    readonly theme?: 'ksa' | 'uae';
    readonly hours?: Hours;
    readonly languages?: readonly string[];
    readonly halls: readonly { readonly id: string; readonly names: Names; readonly seats: number; readonly offers?: readonly Need[] }[];
    readonly bundles?: readonly Bundle[];
    readonly services: readonly Service[];
    readonly counters: readonly CounterSetUp[];
    readonly congestionBands?: readonly number[];
    readonly region?: Names;
    readonly plan?: FloorPlan;
    readonly appointments?: { readonly services: Readonly<Record<string, unknown>>; readonly open?: boolean; readonly daysAhead?: number };
    readonly open: boolean;
}

export interface Step {
    readonly ticketId: string;
    readonly number: string;
    readonly step: number;
    readonly service: string;
    readonly state: VisitState | 'planned';
    readonly counter?: string;
    readonly calls?: number;
    readonly outcome?: Outcome;
    readonly reason?: string;
    readonly until?: string;
    readonly language?: string;
}

/** What became of a paper ticket; `none`: the office has no printer beside this kiosk. */
export type Paper = 'none' | 'printed' | 'printed-low' | 'sent' | 'broken-off' | 'printer-down' | 'paper-out' | 'printer-stopped';

export interface Ticket {
    readonly ticketId: string;
    readonly number: string;
    readonly token: string;
    readonly url: string;
    readonly steps: readonly Step[];
    readonly position: number;
    readonly ahead: number;
    readonly promise: WaitPromise;
    readonly issuedAt: string;
}

/** Who came later and was called before, by cause. */
export interface WentFirst {
    readonly otherService?: number;
    readonly otherCounter?: number;
    readonly lawful?: number;
    readonly keptPlace?: number;
    readonly staffDecision?: number;
    readonly callingOrder?: number;
    readonly stoodStill?: number;
    readonly away?: number;
    readonly costMinutes?: number;
    readonly text?: string;
}

export interface TicketNow {
    readonly branch: string;
    readonly ticketId: string;
    readonly number: string;
    readonly language?: string;
    readonly service: string;
    readonly state: VisitState;
    readonly outcome?: Outcome;
    readonly position?: number;
    readonly ahead?: number;
    readonly promise: WaitPromise;
    readonly expected?: WaitPromise;
    readonly counter?: string;
    readonly hall?: string;
    readonly calls?: number;
    readonly calledAt?: string;
    readonly until?: string;
    readonly issuedAt: string;
    readonly steps: readonly Step[];
    readonly wentFirst?: WentFirst;
    readonly standstill?: Standstill;
    readonly surveyOpen?: boolean;
    /** Kept for somebody who left while calling stood still. */
    readonly mayReturn?: { readonly until: string };
    readonly emergency?: EmergencyNow;
    readonly seq: number;
}

export interface CounterNow {
    readonly counter: string;
    readonly hall: string;
    readonly state: 'open' | 'paused' | 'closed';
    readonly staff?: string;
    readonly services?: readonly string[];
    readonly languages?: readonly string[];
    readonly reason?: string;
    readonly until?: string;
    readonly seat?: { readonly ticketId: string; readonly number: string };
    readonly ticket?: {
        readonly ticketId: string;
        readonly number: string;
        readonly service: string;
        readonly state: 'called' | 'serving';
        readonly since: string;
        readonly calls: number;
        readonly language?: string;
    };
}

export interface CallOnBoard {
    readonly ticketId: string;
    readonly number: string;
    readonly counter: string;
    readonly hall: string;
    readonly service: string;
    readonly language?: string;
    readonly at: string;
    readonly calls: number;
    readonly state: 'called' | 'serving' | 'over';
}

export interface Line {
    readonly service: string;
    readonly waiting: number;
    readonly longestWaitSeconds?: number;
    readonly promise: WaitPromise;
}

export interface CongestionIndex {
    readonly index: number;
    readonly band: number;
    readonly word: 'calm' | 'moderate' | 'busy' | 'crowded' | 'critical';
}

/** Work that stands still until further notice. */
export interface Standstill {
    readonly scope: { readonly kind: 'branch' | 'hall' | 'service'; readonly id?: string };
    readonly reason: string;
    readonly since: string;
    readonly expectedEnd?: string;
}

/** What everybody in the house has to know at once. */
export interface EmergencyNow {
    readonly emergency: string;
    readonly begunAt: string;
    readonly texts: Names;
}

/** A break of the calendar: of all counters at once, or of one half after the other. */
export interface PlannedBreak {
    readonly names?: Names;
    readonly reason: string;
    readonly manner: 'all-stop' | 'staggered';
    readonly from: string;
    readonly until: string;
}

export interface Live {
    readonly branch: string;
    readonly epoch: string;
    readonly seq: number;
    readonly at: string;
    readonly open: boolean;
    readonly counters: readonly CounterNow[];
    readonly calls: readonly CallOnBoard[];
    readonly queues: readonly Line[];
    readonly waiting: number;
    readonly serving: number;
    readonly parked: number;
    readonly congestion: CongestionIndex;
    readonly standstills?: readonly Standstill[];
    readonly emergency?: EmergencyNow;
    readonly break?: PlannedBreak;
    readonly nextBreak?: PlannedBreak;
}

export interface Me {
    readonly user: string;
    readonly name?: string;
    readonly role: string;
    readonly branch?: string;
    readonly kind?: string;
}
