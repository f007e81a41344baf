import { expect, test } from 'vitest';
import { rowOf } from './rows.ts';

test('ofAListOnlyWhatGoesAndWhatComesIsTold', () => {
    expect(rowOf('["permits","disputes","wages"]', '["permits","wages","visas"]')).toEqual({ gone: ['disputes'], come: ['visas'] });
    expect(rowOf(undefined, '["permits"]')).toEqual({ gone: [], come: ['permits'] });
    expect(rowOf('["a","b"]', '["b","a"]')).toEqual({ gone: ['a · b'], come: ['b · a'] });
});

test('anythingElseIsToldWhole', () => {
    expect(rowOf('20', '30')).toEqual({ gone: ['20'], come: ['30'] });
    expect(rowOf('08:00–12:00', undefined)).toEqual({ gone: ['08:00–12:00'], come: [] });
});
