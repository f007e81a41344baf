import { beforeEach, expect, test } from 'vitest';
import { ticketInAddress } from './token.ts';

const SECRET = 'riyadh-olaya.20261122-A017.abcdefghijklmnopqrstuv';

beforeEach(() => {
    sessionStorage.clear();
    location.hash = '';
});

test('theAddressCarriesTheTicket', () => {
    location.hash = `#${SECRET}`;
    expect(ticketInAddress()).toEqual({ secret: SECRET, branch: 'riyadh-olaya', number: 'A-017' });
});

test('aReloadWithoutItsFragmentKeepsTheTicket', () => {
    location.hash = `#${SECRET}`;
    ticketInAddress();
    location.hash = '';
    expect(ticketInAddress()?.secret).toBe(SECRET);
});

test('aHalfReadCodeIsNoTicket', () => {
    location.hash = '#riyadh-olaya.20261122-A017';
    expect(ticketInAddress()).toBeUndefined();
});
