import { expect, test } from 'vitest';
import { query } from './trail.ts';

const nothing = { kind: '', actor: '', from: '', to: '' } as const;

test('whoAsksForEverythingSetsNoLimit', () => expect(query(nothing)).toBe(''));

test('aDayIsAWholeDayOfTheOffice', () => {
    const asked = new URLSearchParams(query({ ...nothing, from: '2026-11-22', to: '2026-11-22' }, undefined, 'Asia/Riyadh'));
    expect(asked.get('from')).toBe('2026-11-21T21:00:00.000Z');
    expect(asked.get('to')).toBe('2026-11-22T20:59:59.999Z');
});

test('olderLinesAreAskedForByTheLastThatIsSeen', () => {
    const asked = new URLSearchParams(query({ ...nothing, kind: 'look', actor: ' clerk:clerk1 ' }, 17));
    expect(asked.get('actor')).toBe('clerk:clerk1');
    expect(asked.get('before')).toBe('17');
});
