import { signal } from '@preact/signals';
import type { Standstill } from '../../shared/api/contract.ts';
import { timeOfDay } from '../../shared/dates/dates.ts';
import { branch, live } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import { branchPath } from './desk.ts';
import { addedMinutes, digit, done, inMinutes, letter, type Choice } from './panels.ts';
import { press } from './presses.ts';

type Scope = Standstill['scope'];

const DIGITS = 10;

/** How long it usually takes, in minutes; where nothing is usual, nothing is promised. The likeliest comes first. */
const USUAL = { 'system-down': 30, 'power-cut': 30, evacuation: 0, safety: 0, other: 0 } as const;
type Reason = keyof typeof USUAL;
export const REASONS = Object.keys(USUAL) as readonly Reason[];

export const reason = signal<Reason>('system-down');

export function moveReason(forward: boolean): void {
    reason.value = REASONS[REASONS.indexOf(reason.peek()) + (forward ? 1 : -1)] ?? reason.peek();
}

/** What may stand still: the office, a hall, a service. What stands still already goes on by the same key. */
export function standingStill(): Choice[] {
    const halls = (branch.value?.halls ?? []).map(({ id }): Scope => ({ kind: 'hall', id }));
    const services = (branch.value?.services ?? []).map(({ id }): Scope => ({ kind: 'service', id }));
    const minutes = Math.max(0, USUAL[reason.value] + addedMinutes.value);
    const expected = minutes > 0 ? { expectedEnd: inMinutes(minutes) } : {};
    const until = expected.expectedEnd ? t('counter.until-about', { time: timeOfDay(expected.expectedEnd) }) : t('counter.no-return');
    return [{ kind: 'branch' } as Scope, ...halls, ...services].map((scope, index) => ({
        ...(index < DIGITS ? digit(index) : letter(index - DIGITS)),
        words: scopeName(scope),
        aside: standsStill(scope) ? t('counter.standstill-on') : until,
        act: done(() => (standsStill(scope) ? goOn(scope) : begin(scope, expected))),
    }));
}

async function goOn(scope: Scope): Promise<void> {
    await press('standstill', { scope }, branchPath('standstill/end'));
}

async function begin(scope: Scope, expected: object): Promise<void> {
    await press('standstill', { scope, reason: reason.peek(), ...expected }, branchPath('standstill'));
    reason.value = 'system-down';
}

function standsStill({ kind, id }: Scope): boolean {
    return live.value?.standstills?.some(({ scope }) => scope.kind === kind && scope.id === id) === true;
}

/** "Work permits: system down, until about 12:20", for each that stands still. */
export function standstillWords({ scope, reason, expectedEnd }: Standstill): string {
    const args = { scope: scopeName(scope), reason: t(`counter.standstill-${reason}`) };
    return expectedEnd ? t('counter.stands-still-until', { ...args, time: timeOfDay(expectedEnd) }) : t('counter.stands-still', args);
}

function scopeName({ kind, id }: Scope): string {
    switch (kind) {
        case 'branch':
            return t('counter.standstill-branch');
        case 'hall':
            return named(branch.value?.halls.find((hall) => hall.id === id)?.names);
        case 'service':
            return named(branch.value?.services.find((service) => service.id === id)?.names);
    }
}
