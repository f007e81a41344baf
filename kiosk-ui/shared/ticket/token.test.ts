import { beforeEach, expect, test } from 'vitest';
import { readToken, ticketInAddress } from './token.ts';

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

test('anAppointmentHasASecretAndNoNumberYet', () => {
    const secret = 'riyadh-olaya.20261122-x17.abcdefghijklmnopqrstuv';
    expect(readToken(`https://office.example/t#${secret}\n`)).toEqual({ secret, branch: 'riyadh-olaya' });
});

test('aHalfReadCodeIsNoTicket', () => {
    location.hash = '#riyadh-olaya.20261122-A017';
    expect(ticketInAddress()).toBeUndefined();
});
