import { computed, signal } from '@preact/signals';
import { officeMillis } from '../../shared/dates/now.ts';
import { timeOfDay } from '../../shared/dates/dates.ts';
import { serviceOf } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import { delivering } from './delivered.ts';
import { desk } from './desk.ts';
import { handingOver } from './hand-over.ts';
import { marking } from './marks.ts';
import { about, call, press, settleClaim } from './presses.ts';
import { standingStill } from './standstill.ts';
import { transferring } from './transfer.ts';
import { answerWhy } from './why.ts';

export type PanelName = 'park' | 'transfer' | 'pause' | 'close' | 'pick' | 'claim' | 'why' | 'why-answer' | 'standstill' | 'guide' | 'delivered' | 'marks' | 'hand-over' | 'note';
export type Place = 'own' | 'first' | 'last';

/** One line of an open panel: its key does it at once. */
export interface Choice {
    readonly code: string;
    readonly hint: string;
    readonly words: string;
    readonly aside?: string;
    readonly number?: string;
    /** It would be refused. */
    readonly shut?: boolean;
    /** Of those that may be chosen together: it is. */
    readonly chosen?: boolean;
    readonly act: () => void;
}

export const panel = signal<PanelName | undefined>(undefined);
export const place = signal<Place>('own');
/** Minutes added by hand to the planned return of a pause. */
export const addedMinutes = signal(0);

export const PLACES: readonly Place[] = ['own', 'first', 'last'];
const PARK_MINUTES = [10, 20, 30, 60] as const;
/** The usual length of each pause, as planned return; where none is usual, none is promised. */
const PAUSES = { break: 15, prayer: 20, meeting: 30, 'system-down': 0, other: 0 } as const;
export const STEP_MINUTES = 5;
/** Without those that call for help and take that back. */
const LETTERS = ['Q', 'W', 'E', 'R', 'T', 'Y', 'I', 'O', 'P', 'S', 'D', 'F', 'G', 'J', 'K', 'Z', 'X', 'V', 'N', 'M'];
const MINUTE = 60_000;

export function openPanel(name: PanelName, at: Place = 'own'): void {
    place.value = at;
    addedMinutes.value = 0;
    panel.value = name;
}

export function closePanel(): void {
    panel.value = undefined;
}

export const choices = computed<readonly Choice[]>(() => {
    switch (panel.value) {
        case 'park':
            return parking();
        case 'transfer':
            return transferring();
        case 'pause':
            return pausing();
        case 'close':
            return [{ code: 'KeyC', hint: 'C', words: t('counter.close-now'), act: done(() => press('close')) }];
        case 'pick':
            return picking();
        case 'claim':
            return [true, false].map((holds, index) => ({ ...digit(index), words: t(holds ? 'counter.claim-holds' : 'counter.claim-falls'), act: done(() => settleClaim(holds)) }));
        case 'delivered':
            return delivering();
        case 'marks':
            return marking();
        case 'hand-over':
            return handingOver();
        case 'why':
            return asking();
        case 'standstill':
            return standingStill();
        case 'note':
        case 'why-answer':
        case 'guide':
        case undefined:
            return [];
    }
});

function parking(): Choice[] {
    const open: Choice = { code: 'KeyH', hint: 'H', words: t('counter.park-open'), act: done(() => press('park', about())) };
    const timed = PARK_MINUTES.map((minutes, index) => ({
        ...digit(index),
        words: t('counter.park-minutes', { minutes }),
        act: done(() => press('park', about({ until: inMinutes(minutes) }))),
    }));
    return [open, ...timed];
}

function pausing(): Choice[] {
    return Object.entries(PAUSES).map(([reason, usual], index) => {
        const minutes = Math.max(0, usual + addedMinutes.value);
        const until = minutes > 0 ? { until: inMinutes(minutes) } : {};
        const aside = until.until ? t('counter.back-at', { time: timeOfDay(until.until) }) : t('counter.no-return');
        return { ...digit(index), words: t(`counter.pause-${reason}`), aside, act: done(() => press('pause', { reason, ...until })) };
    });
}

function picking(): Choice[] {
    return (desk.value?.line ?? []).map(({ ticketId, number, service }, index) => ({
        ...digit(index),
        words: named(serviceOf(service)?.names),
        number,
        act: done(() => call(ticketId)),
    }));
}

function asking(): Choice[] {
    return (desk.value?.line ?? []).map(({ ticketId, number, service }, index) => ({ ...digit(index), words: named(serviceOf(service)?.names), number, act: () => void answerWhy(ticketId, number) }));
}

export function done(act: () => Promise<unknown>): () => void {
    return () => {
        closePanel();
        void act();
    };
}

export function digit(index: number): { readonly code: string; readonly hint: string } {
    const figure = String((index + 1) % 10);
    return index < 10 ? { code: `Digit${figure}`, hint: figure } : { code: '', hint: '' };
}

export function letter(index: number): { readonly code: string; readonly hint: string } {
    const hint = LETTERS[index] ?? '';
    return { code: hint && `Key${hint}`, hint };
}

export function inMinutes(minutes: number): string {
    return new Date(officeMillis() + minutes * MINUTE).toISOString();
}
