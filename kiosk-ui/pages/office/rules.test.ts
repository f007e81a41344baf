import { expect, test } from 'vitest';
import type { Branch } from '../../shared/api/contract.ts';
import { asSetUp, choose, verdict, wish } from './rules.ts';

const branch = { id: 'b', version: 3, names: {}, timeZone: 'UTC', halls: [], services: [], counters: [], open: true, calling: { rate: 3 } } as unknown as Branch;

test('aWishKeepsEverythingElseOfTheSetUp', () => {
    const setUp = asSetUp(branch, { order: 'ratio', dials: { ordinaryPerClaim: 4 } });
    expect(setUp).toEqual({ id: 'b', version: 3, names: {}, timeZone: 'UTC', halls: [], services: [], counters: [], callingOrder: 'ratio', calling: { ordinaryPerClaim: 4 } });
});

test('whatWasSaidOfOneWishIsNotSaidOfAnother', () => {
    verdict.value = { warnings: [] };
    choose({ order: 'target-wait', dials: {} });
    expect(verdict.value).toBeUndefined();
    expect(wish.value?.order).toBe('target-wait');
});
