import { beforeEach, expect, test } from 'vitest';
import type { Live, PlannedBreak } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { second } from '@dawr/display-ui/shared/tongues.ts';
import { breakNow, nextBreak } from './breaks.ts';

const NOON: PlannedBreak = { names: { ar: 'استراحة الظهر', en: 'Noon break' }, reason: 'break', manner: 'all-stop', from: '2026-11-22T09:10:00Z', until: '2026-11-22T09:40:00Z' };
/** Says the key and what fills it, so that a test sees both. */
const say = (key: string, args: object = {}) => [key, ...Object.values(args)].join(' | ');

beforeEach(() => {
    second.value = { tag: 'en', direction: 'ltr', say, named: (names) => names?.en ?? '' };
});

test('theNextBreakIsSaidWithItsHoursInTheOfficesTimeAndInBothLanguages', () => {
    board({ nextBreak: NOON }, '2026-11-22T06:00:00Z');
    expect(breakNow()).toEqual([]);
    expect(nextBreak().map(({ kind }) => kind)).toEqual(['break', 'break']);
    expect(english(nextBreak())).toBe('hall.break-next | 12:10\u00a0pm | 12:40\u00a0pm | Noon break');
});

test('aBreakThatBeganSinceTheLastBoardIsOn', () => {
    board({ nextBreak: NOON }, NOON.from);
    expect(nextBreak()).toEqual([]);
    expect(english(breakNow())).toContain('hall.break-on | 12:10\u00a0pm | 12:40\u00a0pm');
});

test('aBreakThatIsOverIsNotSaidAnyMore', () => {
    board({ break: NOON }, NOON.until);
    expect([...breakNow(), ...nextBreak()]).toEqual([]);
});

test('whereHalfTheCountersGoOnNobodyReadsThatCallingStops', () => {
    board({ break: { ...NOON, manner: 'staggered' } }, '2026-11-22T09:20:00Z');
    expect(english(breakNow())).toContain('hall.break-some');
});

test('aBreakWithoutANameIsCalledByItsReason', () => {
    const { names: _, ...nameless } = NOON;
    board({ nextBreak: { ...nameless, reason: 'prayer' } }, '2026-11-22T06:00:00Z');
    expect(english(nextBreak())).toContain('hall.break-prayer');
    board({ nextBreak: { ...nameless, names: {}, reason: 'other' } }, '2026-11-22T06:00:00Z');
    expect(english(nextBreak())).toContain('hall.break-plain');
});

test('withoutABoardThereIsNoBreak', () => {
    live.value = undefined;
    expect([...breakNow(), ...nextBreak()]).toEqual([]);
});

function board(breaks: Partial<Live>, at: string): void {
    live.value = { epoch: 'e', seq: 0, at, open: true, calls: [], queues: [], counters: [], ...breaks } as unknown as Live;
    now.value = Date.parse(at);
}

function english(all: readonly { readonly text: string; readonly lang: string }[]): string {
    return all.find(({ lang }) => lang === 'en')?.text ?? '';
}
