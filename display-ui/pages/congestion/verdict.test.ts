import { expect, test } from 'vitest';
import type { Congestion, ServiceNow } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { verdict } from './verdict.ts';

test('peopleWhomNobodyServesComeFirst', () => {
    const told = verdict(office({ services: [service('a', 'falling-behind', 3_000), service('b', 'no-counter', 60)] }));
    expect(told).toMatchObject({ level: 'bad', words: 'no-counter', service: { service: 'b' } });
});

test('theServiceThatIsFurthestBehindIsNamedAndTheOthersCounted', () => {
    const told = verdict(office({ services: [service('a', 'falling-behind', 900), service('b', 'falling-behind', 2_000)] }));
    expect(told).toMatchObject({ level: 'bad', words: 'behind', service: { service: 'b' }, others: 1 });
});

test('aServiceInWhichSomebodyHasWaitedTooLongIsBehind', () => {
    const late = { ...service('a', 'watch', 1_000), targetMinutes: 15 };
    expect(verdict(office({ services: [late] }))).toMatchObject({ level: 'bad', words: 'behind' });
});

test('aClosedServiceThatNobodyWantsIsNoTrouble', () => {
    expect(verdict(office({ services: [{ ...service('a', 'no-counter', 0), waiting: 0 }] }))).toMatchObject({ level: 'good', words: 'well' });
});

test('aFullHallIsToldThoughEveryPromiseHolds', () => {
    expect(verdict(office({ band: 4 }))).toMatchObject({ level: 'watch', words: 'crowded' });
    expect(verdict(office({ band: 5 }))).toMatchObject({ level: 'bad', words: 'crowded' });
});

test('anEmptyHallIsSaidToBeEmpty', () => {
    expect(verdict(office({ waiting: 0 }))).toMatchObject({ level: 'good', words: 'empty' });
});

test('allIsNotWellOnADayOnWhichPromisesWereBroken', () => {
    expect(verdict(office({ promiseKept: { kept: 5, judged: 10 } }))).toMatchObject({ level: 'watch', words: 'promises' });
    expect(verdict(office({ promiseKept: { kept: 9, judged: 10 } }))).toMatchObject({ level: 'good', words: 'well' });
});

function office(more: Partial<Congestion>): Congestion {
    return { band: 1, waiting: 5, services: [], promiseKept: { kept: 0, judged: 0 }, ...more } as Congestion;
}

function service(id: string, state: ServiceNow['state'], longestWaitSeconds: number): ServiceNow {
    return { service: id, waiting: 1, longestWaitSeconds, countersOpen: 1, promise: { lowMinutes: 1, highMinutes: 2, promisedBy: null }, state };
}
