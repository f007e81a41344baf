import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { changed, freshId, freshLetter, idFrom, partOf } from './setUp.ts';

const setUp = { services: [{ id: 'permits', letter: 'A', names: { ar: 'رخص', en: 'Permits' } }], callingOrder: 'ratio' };

test('oneSettingIsChangedAndEverythingElseGoesAlongUntouched', () => {
    expect(changed(setUp, 'services/0/letter', 'B')).toEqual({ services: [{ ...setUp.services[0], letter: 'B' }], callingOrder: 'ratio' });
    expect(changed(setUp, 'hours/week', [])).toEqual({ ...setUp, hours: { week: [] } });
});

test('whatIsTakenAwayIsGone', () => {
    expect(changed(setUp, 'services/0', undefined).services).toEqual([]);
    expect(changed(setUp, 'services/0/names/en', undefined).services[0]?.names).toEqual({ ar: 'رخص' });
});

test('aFlawIsShownWhereItCanBeMended', () => {
    expect(partOf('services/2/letter')).toBe('services');
    expect(partOf('counters/1/hall')).toBe('counters');
    expect(partOf('hours')).toBe('hours');
    expect(partOf('hours/breaks/0')).toBe('hours');
    expect(partOf('pools/counters/desk')).toBe('pools');
    expect(partOf('appointments/services/permits')).toBe('booking');
    expect(partOf('hours/sightings/0')).toBe('hours');
    expect(partOf('segments/0')).toBe('door');
    expect(partOf('hours/ramadanWeek/0/to')).toBe('hours');
    expect(partOf('charter/0')).toBe('charter');
    expect(partOf('callingOrder')).toBe('file');
});

/** Who is called next has a page of its own; what nobody changes has no form. */
const ELSEWHERE = ['version', 'callingOrder', 'calling'];

test('whateverABranchCanSayHasAForm', () => {
    const contract = readFileSync(resolve(import.meta.dirname, '../../../src/main/resources/openapi.yaml'), 'utf8');
    const wish = contract.slice(contract.indexOf('\n    BranchWish:'), contract.indexOf('\n    Branch:'));
    const settings = [...wish.matchAll(/^ {8}(\w+):/gm)].map(([, name = '']) => name);
    expect(settings).toContain('closingGuarantee');
    expect(settings.filter((name) => partOf(name) === 'file')).toEqual(ELSEWHERE);
});

test('whatIsAddedHasANameAndALetterOfItsOwn', () => {
    expect(freshId('c', ['c1', 'c3'])).toBe('c4');
    expect(freshId('c', ['c2'])).toBe('c3');
    expect(freshLetter([{ id: 'a', letter: 'A', names: {} }])).toBe('B');
});

test('theShortNameFollowsFromTheNameAndIsNobodyElses', () => {
    expect(idFrom('Jeddah, North', [])).toBe('jeddah-north');
    expect(idFrom("  Ḥa'il – Labour Office 2 ", [])).toBe('hail-labour-office-2');
    expect(idFrom('Arar', ['arar', 'arar-2'])).toBe('arar-3');
    expect(idFrom('', ['arar'])).toBe('');
    const long = idFrom('A Very Long Name Of A Labour Office Somewhere In The North', []);
    expect(long.length).toBeLessThanOrEqual(40);
    expect(long).toMatch(/^[a-z0-9][a-z0-9-]*[a-z0-9]$/);
});
