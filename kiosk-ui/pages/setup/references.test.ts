import { expect, test } from 'vitest';
import { followed } from './references.ts';
import { changed, type SetUp } from './setUp.ts';

const setUp: SetUp = {
    names: {},
    timeZone: 'Asia/Riyadh',
    halls: [{ id: 'main', names: {}, seats: 20 }],
    services: [
        { id: 'permits', letter: 'A', names: {} },
        { id: 'disputes', letter: 'B', names: {} },
    ],
    counters: [
        { id: 'c1', hall: 'main', services: ['permits', 'disputes'] },
        { id: 'c2', hall: 'main', services: ['disputes'] },
    ],
    hours: {
        shifts: [
            { id: 'early', from: '08:00', to: '12:00', counters: ['c2'] },
            { id: 'all', from: '08:00', to: '15:00', counters: ['c1', 'c2'] },
        ],
    },
    bundles: [{ id: 'both', services: ['permits', 'disputes'], after: { permits: ['disputes'] } }],
    segments: [{ id: 'law', when: { services: ['permits', 'disputes'] }, then: { priority: 'senior' } }],
    charter: [
        { kind: 'wait', service: 'disputes', minutes: 20, percent: 90 },
        { kind: 'promise', percent: 80 },
    ],
    appointments: { services: { disputes: { everyMinutes: 30, places: 2 } } },
    pools: { services: { law: ['disputes'] }, counters: { back: ['c2'] } },
    plan: { cellMetres: 0.5, rows: ['#b.#', '#cD#'], counters: { b: 'c1', c: 'c2' }, halls: {} },
    skills: { fatima: ['disputes'], omar: ['permits', 'disputes'] },
};

const after = (path: string, value: unknown) => followed(setUp, changed(setUp, path, value), path, value);

test('aServiceThatIsTakenAwayIsNamedNowhere', () => {
    const without = after('services/1', undefined);
    expect(JSON.stringify(without)).not.toContain('disputes');
    expect(without.skills).toEqual({ omar: ['permits'] });
    expect(without.bundles).toEqual([{ id: 'both', services: ['permits'], after: {} }]);
    expect(without.charter).toEqual([{ kind: 'promise', percent: 80 }]);
});

test('aServiceThatIsCalledOtherwiseIsSoEverywhere', () => {
    const other = after('services/1/id', 'complaints');
    expect(JSON.stringify(other)).not.toContain('disputes');
    expect(other.counters[1]?.services).toEqual(['complaints']);
    expect(other.bundles?.[0]?.after).toEqual({ permits: ['complaints'] });
    expect(other.segments?.[0]?.when?.services).toEqual(['permits', 'complaints']);
    expect(other.charter?.[0]?.service).toBe('complaints');
    expect(other.appointments?.services).toEqual({ complaints: { everyMinutes: 30, places: 2 } });
});

test('aRuleOfTheDoorIsNeverAboutEverybodyBecauseItsServiceIsGone', () => {
    const rule = { id: 'law', when: { services: ['disputes'] }, then: { queue: 'disputes' } };
    const ruled = { ...setUp, segments: [rule] };
    expect(followed(ruled, changed(ruled, 'services/1', undefined), 'services/1', undefined).segments).toEqual([rule]);
});

test('aCounterThatIsTakenAwayHasNoShiftNoPoolAndNoPlaceOnTheFloor', () => {
    const without = after('counters/1', undefined);
    expect(without.plan).toEqual({ cellMetres: 0.5, rows: ['#b.#', '#.D#'], counters: { b: 'c1' }, halls: {} });
    expect(without.hours?.shifts).toEqual([{ id: 'all', from: '08:00', to: '15:00', counters: ['c1'] }]);
    expect(without.pools?.counters).toEqual({});
});

test('aHallThatIsCalledOtherwiseKeepsItsCountersAndOneThatIsGoneIsForPeopleToReplace', () => {
    expect(after('halls/0/id', 'east').counters.map(({ hall }) => hall)).toEqual(['east', 'east']);
    expect(after('halls/0', undefined).counters.map(({ hall }) => hall)).toEqual(['main', 'main']);
});

test('whatNamesNothingElseChangesNothingElse', () => {
    const letter = changed(setUp, 'services/1/letter', 'C');
    expect(followed(setUp, letter, 'services/1/letter', 'C')).toBe(letter);
    const emptied = changed(setUp, 'services/1/id', undefined);
    expect(followed(setUp, emptied, 'services/1/id', undefined)).toBe(emptied);
    const twice = changed(setUp, 'services/1/id', 'permits');
    expect(followed(setUp, twice, 'services/1/id', 'permits').counters[1]?.services).toEqual(['permits']);
});
