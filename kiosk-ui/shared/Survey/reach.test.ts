import { expect, test } from 'vitest';
import { reachOf } from './reach.ts';

test('anAddressIsAnAddressAndANumberIsANumberHoweverItIsSpaced', () => {
    expect(reachOf(' a.b@example.org ')).toEqual({ email: 'a.b@example.org' });
    expect(reachOf('+966 50-123 4567')).toEqual({ phone: '+966501234567' });
    expect(reachOf('00966501234567')).toEqual({ phone: '+966501234567' });
});

test('whatTheOfficeCannotWriteToIsLeftOut', () => {
    for (const unfit of ['', '0501234567', 'a@b', '+12', 'call me', '+96650123456789012']) expect(reachOf(unfit)).toEqual({});
});
