import { beforeEach, expect, test } from 'vitest';
import type { Live, Standstill } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { sayings } from './sayings.ts';

const SERVICES = ['permits', 'contracts'];

beforeEach(() => {
    branch.value = { id: 'olaya', names: {}, timeZone: 'Asia/Riyadh', halls: [], counters: [], services: SERVICES.map((id) => ({ id, letter: 'A', names: { ar: id, en: id } })) } as never;
});

test('whatStandsStillIsSaidFirstAndHasNoWaitToTell', () => {
    board({ scope: { kind: 'service', id: 'permits' }, reason: 'system-down', since: '2026-11-22T06:00:00Z' });
    expect(sayings.value[0]?.kind).toBe('still');
    expect(servicesSaid()).toEqual(['contracts']);
});

test('aHallThatStandsStillSaysWhyAndNoWaits', () => {
    board({ scope: { kind: 'branch' }, reason: 'power-cut', since: '2026-11-22T06:00:00Z' });
    expect(sayings.value[0]?.kind).toBe('still');
    expect(servicesSaid()).toEqual([]);
});

test('anotherHallThatStandsStillTakesNoWaitFromThisOne', () => {
    board({ scope: { kind: 'hall', id: 'quiet' }, reason: 'safety', since: '2026-11-22T06:00:00Z' });
    expect(servicesSaid()).toEqual(SERVICES);
});

function board(...standstills: Standstill[]): void {
    const queues = SERVICES.map((service) => ({ service, waiting: 1, promise: {} }));
    live.value = { epoch: 'e', seq: 1, at: '2026-11-22T06:00:00Z', open: true, calls: [], queues, counters: [], standstills } as unknown as Live;
}

function servicesSaid(): string[] {
    return [...new Set(sayings.value.flatMap(({ service }) => service ?? []))];
}
