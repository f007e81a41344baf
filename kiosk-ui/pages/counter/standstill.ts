import { signal } from '@preact/signals';
import type { Standstill } from '../../shared/api/contract.ts';
import { timeOfDay } from '../../shared/dates/dates.ts';
import { branch, live } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import { branchPath } from './desk.ts';
import { addedMinutes, closePanel, digit, inMinutes, openPanel, type Choice } from './panels.ts';
import { press } from './presses.ts';

type Scope = Standstill['scope'];

/** How long it usually takes, in minutes; where nothing is usual, nothing is promised. */
const REASONS = { 'system-down': 30, 'power-cut': 30, evacuation: 0, safety: 0, other: 0 } as const;

const chosen = signal<Scope>({ kind: 'branch' });

/** What may stand still: the office, a hall, a service. What stands still already goes on by the same key. */
export function standingStill(): Choice[] {
    const halls = (branch.value?.halls ?? []).map(({ id }): Scope => ({ kind: 'hall', id }));
    const services = (branch.value?.services ?? []).map(({ id }): Scope => ({ kind: 'service', id }));
    return [{ kind: 'branch' } as Scope, ...halls, ...services].map((scope, index) => ({
        ...digit(index),
        words: scopeName(scope),
        ...(standsStill(scope) ? { aside: t('counter.standstill-on') } : {}),
        act: () => choose(scope),
    }));
}

export function reasonsToStand(): Choice[] {
    return Object.entries(REASONS).map(([reason, usual], index) => {
        const minutes = Math.max(0, usual + addedMinutes.value);
        const expected = minutes > 0 ? { expectedEnd: inMinutes(minutes) } : {};
        const aside = expected.expectedEnd ? t('counter.until-about', { time: timeOfDay(expected.expectedEnd) }) : t('counter.no-return');
        return { ...digit(index), words: t(`counter.standstill-${reason}`), aside, act: () => begin(reason, expected) };
    });
}

function choose(scope: Scope): void {
    chosen.value = scope;
    if (!standsStill(scope)) return openPanel('standstill-reason');
    closePanel();
    void press('standstill', { scope }, branchPath('standstill/end'));
}

function begin(reason: string, expected: object): void {
    closePanel();
    void press('standstill', { scope: chosen.peek(), reason, ...expected }, branchPath('standstill'));
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
