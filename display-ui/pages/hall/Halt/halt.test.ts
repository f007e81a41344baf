import { beforeEach, expect, test } from 'vitest';
import type { CallOnBoard, Live, Standstill } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { sequence } from '../calls.ts';
import { halted } from './halt.ts';

const OPENS = Date.parse('2026-11-22T06:00:00Z');
const MINUTE = 60_000;
const at = (minutes: number) => new Date(OPENS + minutes * MINUTE).toISOString();
const keys = () => halted.value?.map(({ text }) => text.replace(/ .*/, ''));
let epoch = 0;

beforeEach(() => {
    epoch++;
    now.value = OPENS;
    branch.value = { id: 'olaya', names: {}, timeZone: 'Asia/Riyadh', halls: [], counters: [], services: [] } as never;
});

test('anOfficeThatStandsStillSaysWhyUntilWhenAndToStayNearby', () => {
    board({ standstills: [{ scope: { kind: 'branch' }, reason: 'power-cut', since: at(-5), expectedEnd: at(30) }] });
    expect(keys()).toEqual(['standstill.power-cut', 'standstill.until', 'hall.stay']);
});

test('anEndThatHasPassedIsNotTold', () => {
    board({ standstills: [{ scope: { kind: 'branch' }, reason: 'system-down', since: at(-5), expectedEnd: at(-1) }] });
    expect(keys()).toEqual(['standstill.system-down', 'hall.stay']);
});

test('whoeverMustFollowTheStaffIsNotToldToStay', () => {
    for (const reason of ['evacuation', 'safety']) {
        board({ standstills: [{ scope: { kind: 'branch' }, reason, since: at(-5) }] });
        expect(keys()).toEqual([`standstill.${reason}`]);
    }
});

test('aServiceThatStandsStillOrAnotherHallTakesNothingFromThisOne', () => {
    const standstills = [{ kind: 'service', id: 'permits' } as const, { kind: 'hall', id: 'quiet' } as const].map((scope): Standstill => ({ scope, reason: 'system-down', since: at(-5) }));
    board({ standstills });
    expect(keys()).toBeUndefined();
});

test('whereAllCountersPauseItSaysSoUntilTheFirstOfThemIsBack', () => {
    board({ counters: [paused('1', at(20)), paused('2', at(10)), paused('3'), { counter: '4', state: 'closed' }] });
    expect(keys()).toEqual(['hall.paused', 'hall.paused-until', 'hall.stay']);
    now.value = OPENS + 30 * MINUTE;
    expect(keys()).toEqual(['hall.paused', 'hall.stay']);
});

test('oneCounterThatServesIsNoPauseOfTheHallNorAreCountersThatAreClosed', () => {
    board({ counters: [paused('1', at(20)), { counter: '2', state: 'open' }] });
    expect(keys()).toBeUndefined();
    board({ counters: [{ counter: '2', state: 'closed' }] });
    expect(keys()).toBeUndefined();
});

test('aBreakOfAllCountersIsSaidAndOneOfSomeIsNot', () => {
    board({ break: { reason: 'prayer', manner: 'all-stop', from: at(-5), until: at(15) } });
    expect(keys()).toEqual(['hall.break-on', 'hall.break-then']);
    board({ break: { reason: 'prayer', manner: 'staggered', from: at(-5), until: at(15) } });
    expect(keys()).toBeUndefined();
});

test('whoeverIsStillCalledKeepsTheLargePlaceUntilTheyAreSeen', () => {
    const standstills: Standstill[] = [{ scope: { kind: 'branch' }, reason: 'system-down', since: at(-5) }];
    board({ standstills, calls: [call('called')] });
    expect(sequence.shown.value?.number).toBe('A-1');
    expect(keys()).toBeUndefined();
    board({ standstills, calls: [call('serving')] }, epoch);
    expect(keys()?.[0]).toBe('standstill.system-down');
});

function board(told: { standstills?: Standstill[]; counters?: object[]; calls?: object[]; break?: object }, of = ++epoch): void {
    live.value = { epoch: `e${of}`, seq: 1, at: at(0), open: true, calls: [], queues: [], counters: [], ...told } as unknown as Live;
}

const paused = (counter: string, until?: string) => ({ counter, state: 'paused', ...(until ? { until } : {}) });
const call = (state: CallOnBoard['state']) => ({ ticketId: 't1', number: 'A-1', counter: '4', hall: 'main', service: 'permits', state, at: at(0) });
