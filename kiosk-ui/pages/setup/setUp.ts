import type { Branch } from '../../shared/api/contract.ts';
import type { FloorPlan } from '../../shared/plan/draft.ts';

export type Texts = Readonly<Record<string, string>>;

export interface Span {
    readonly day: string;
    readonly from: string;
    readonly to: string;
}

/** A rule of the door: for whom, and what then; of each list that is set, one must fit. */
export interface DoorRule {
    readonly id: string;
    readonly when?: Readonly<Partial<Record<'services' | 'priorities' | 'channels' | 'coming' | 'languages', readonly string[]>>> & { readonly batch?: boolean };
    readonly then: { readonly priority?: string; readonly queue?: string; readonly pool?: string };
}

export interface Shift {
    readonly season?: string;
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly days?: readonly string[];
    readonly counters: readonly string[];
}

/** A month that began another day than the Umm al-Qura table has it. */
export interface Sighting {
    readonly year: number;
    readonly month: number;
    readonly days: number;
}

/** When the prayers of one day are. */
export interface PrayerDay {
    readonly date: string;
    readonly dhuhr: string;
    readonly asr: string;
}

export interface Prayers {
    readonly latitude: number;
    readonly longitude: number;
    readonly asr?: string;
    readonly table?: readonly PrayerDay[];
}

/** What the branch publishes that it means to keep, for one service or for everybody. */
export interface Commitment {
    readonly kind: string;
    readonly service?: string;
    readonly minutes?: number;
    readonly percent: number;
}

export interface Hours {
    readonly from: string;
    readonly to: string;
}

export interface Holiday {
    readonly names: Texts;
    readonly date?: string;
    readonly everyYear?: string;
    readonly everyHijriYear?: string;
    readonly days?: number;
    readonly hours?: readonly Hours[];
}

export interface Break {
    readonly season?: string;
    readonly id: string;
    readonly names?: Texts;
    readonly reason?: string;
    /** Begins at a time of day, or after a prayer. */
    readonly at?: string;
    readonly prayer?: string;
    readonly delayMinutes?: number;
    readonly minutes: number;
    readonly manner?: string;
    readonly days?: readonly string[];
}

export interface Bundle {
    readonly id: string;
    readonly names?: Texts;
    readonly services: readonly string[];
    readonly order?: string;
    readonly after?: Readonly<Record<string, readonly string[]>>;
}

export interface Appointments {
    readonly services: Readonly<Record<string, { readonly everyMinutes: number; readonly places: number }>>;
    readonly earlyMinutes?: number;
    readonly lateMinutes?: number;
    readonly daysAhead?: number;
    readonly open?: boolean;
}

export const POOLED = ['counters', 'services', 'staff'] as const;
export type Pooled = (typeof POOLED)[number];
export type Pools = Readonly<Partial<Record<Pooled, Readonly<Record<string, readonly string[]>>>>>;

export interface Service {
    readonly id: string;
    readonly letter: string;
    readonly names: Texts;
    readonly about?: Texts;
    readonly icon?: string;
    readonly targetMinutes?: number;
    readonly usualMinutes?: number;
    readonly firstNumber?: number;
    readonly documents?: readonly Texts[];
}

export interface Hall {
    readonly id: string;
    readonly names: Texts;
    readonly seats: number;
    readonly offers?: readonly string[];
    readonly hotSeat?: boolean;
}

export interface Counter {
    readonly id: string;
    readonly label?: string;
    readonly hall: string;
    readonly services: readonly string[];
    readonly languages?: readonly string[];
    readonly type?: string;
}

/** A branch as it can be put: what the forms change, and whatever else it has, which goes along untouched. */
export interface SetUp {
    readonly id?: string;
    readonly names: Texts;
    readonly timeZone: string;
    readonly theme?: string;
    readonly turnsAt?: string;
    readonly languages?: readonly string[];
    readonly hours?: {
        readonly alwaysOpen?: boolean;
        readonly week?: readonly Span[];
        readonly ramadanWeek?: readonly Span[];
        readonly shifts?: readonly Shift[];
        readonly breaks?: readonly Break[];
        readonly holidays?: readonly Holiday[];
        readonly prayers?: Prayers;
        readonly sightings?: readonly Sighting[];
        readonly weekend?: readonly string[];
    };
    readonly halls: readonly Hall[];
    readonly services: readonly Service[];
    readonly counters: readonly Counter[];
    readonly bundles?: readonly Bundle[];
    readonly appointments?: Appointments;
    readonly pools?: Pools;
    readonly quickUnderMinutes?: number;
    readonly segments?: readonly DoorRule[];
    readonly limits?: Readonly<Record<string, number>>;
    readonly returnHours?: number;
    readonly closingGuarantee?: { readonly likelihood?: number };
    readonly oneTicket?: { readonly perPerson?: boolean; readonly perKiosk?: { readonly tickets: number; readonly seconds: number } };
    readonly batches?: { readonly transactionsPerTurn: number };
    readonly line?: { readonly nearingPlaces?: number; readonly reofferAfterMinutes?: number; readonly missedGoLast?: boolean };
    readonly hotSeat?: { readonly leadSeconds?: number; readonly holdMinutes?: number };
    readonly languageHeadStartSeconds?: number;
    readonly congestionBands?: readonly number[];
    readonly charter?: readonly Commitment[];
    readonly region?: Texts;
    readonly plan?: FloorPlan;
    readonly skills?: Readonly<Record<string, readonly string[]>>;
}

export const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The parts of a set-up that have a form, the file of the whole, and what was before. */
export const PARTS = ['branch', 'hours', 'services', 'counters', 'booking', 'door', 'waiting', 'charter', 'pools', 'plan', 'staff', 'machines', 'file', 'history'] as const;
export type Part = (typeof PARTS)[number];

const PART_OF: Readonly<Record<string, Part>> = {
    id: 'branch',
    names: 'branch',
    timeZone: 'branch',
    theme: 'branch',
    turnsAt: 'hours',
    languages: 'branch',
    hours: 'hours',
    services: 'services',
    halls: 'counters',
    counters: 'counters',
    quickUnderMinutes: 'counters',
    bundles: 'services',
    appointments: 'booking',
    pools: 'pools',
    segments: 'door',
    limits: 'door',
    returnHours: 'door',
    closingGuarantee: 'door',
    oneTicket: 'door',
    batches: 'door',
    line: 'waiting',
    hotSeat: 'waiting',
    languageHeadStartSeconds: 'waiting',
    congestionBands: 'waiting',
    charter: 'charter',
    region: 'branch',
    plan: 'plan',
    skills: 'staff',
};

/** Where the setting at a path is changed: in its form, or in the file where it has none. */
export function partOf(path: string): Part {
    return PART_OF[path.split('/')[0] ?? ''] ?? 'file';
}

/** As it can be put: without what the office says of it. */
export function asPut(branch: Branch): SetUp {
    const { version: _version, open: _open, ...rest } = branch;
    return rest as unknown as SetUp;
}

/** The same with another value at a path, `services/2/letter`; nothing instead of a value takes it away. */
export function changed<T>(thing: T, path: string, value: unknown): T {
    const [first = '', ...rest] = path.split('/');
    const below = rest.length === 0 ? value : changed((thing as Record<string, unknown>)?.[first] ?? {}, rest.join('/'), value);
    if (Array.isArray(thing)) return thing.flatMap((one: unknown, at) => (String(at) !== first ? [one] : below === undefined ? [] : [below])) as T;
    const { [first]: _before, ...others } = thing as Record<string, unknown>;
    return (below === undefined ? others : { ...(thing as object), [first]: below }) as T;
}

/** A short name that nothing here has yet: c13, hall-2. */
export function freshId(stem: string, taken: readonly string[]): string {
    for (let at = taken.length + 1; ; at++) if (!taken.includes(`${stem}${at}`)) return `${stem}${at}`;
}

/** Not I, O, Q, S and Z, which are read as figures or as one another. */
const LETTERS = 'ABCDEFGHJKLMNPRTUVWXY';

/** The first letter that no service has. */
export function freshLetter(services: readonly Service[]): string {
    const taken = new Set(services.map(({ letter }) => letter));
    return [...LETTERS].find((letter) => !taken.has(letter)) ?? 'A';
}

const ID_LENGTH_MAX = 40;

/** The short name in addresses that follows from a name, and that no other has: jeddah-north for Jeddah, North. */
export function idFrom(name: string, taken: readonly string[]): string {
    const plain = name.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f'’]/g, '');
    const id = plain.replace(/[^a-z0-9]+/g, ' ').trim().slice(0, ID_LENGTH_MAX - 3).trim().replaceAll(' ', '-');
    if (!taken.includes(id)) return id;
    for (let at = 2; ; at++) if (!taken.includes(`${id}-${at}`)) return `${id}-${at}`;
}
