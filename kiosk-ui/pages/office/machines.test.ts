import { expect, test } from 'vitest';
import { stateOf, type Machine } from './machines.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const machine: Machine = { device: 'd-0a1b2c3d', kind: 'display', name: '', place: '' };

test('aMachineThatNeverToldHowItIsIsNotCalledWell', () => expect(stateOf(machine, now)).toBe('never'));

test('aMachineThatFellSilentIsGone', () => {
    expect(stateOf(told('2026-11-22T08:59:00Z'), now)).toBe('well');
    expect(stateOf(told('2026-11-22T08:58:00Z'), now)).toBe('gone');
});

test('aFaultOfTheLastHourIsShown', () => {
    expect(stateOf(told('2026-11-22T08:59:50Z', '2026-11-22T08:30:00Z'), now)).toBe('faulty');
    expect(stateOf(told('2026-11-22T08:59:50Z', '2026-11-21T08:30:00Z'), now)).toBe('well');
});

function told(toldAt: string, faultAt?: string): Machine {
    return { ...machine, health: { page: 'hall', release: 'hall.js', toldAt, ...(faultAt ? { fault: 'it broke', faultAt } : {}) } };
}
