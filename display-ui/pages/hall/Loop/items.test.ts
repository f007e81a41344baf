import { expect, test } from 'vitest';
import { isDue } from './items.ts';

const DAY = '2026-11-22';

test('whatIsForOtherHallsIsNotShownHere', () => {
    expect(isDue({ seconds: 9, halls: ['women'] }, 'main', DAY)).toBe(false);
    expect(isDue({ seconds: 9, halls: ['women', 'main'] }, 'main', DAY)).toBe(true);
    expect(isDue({ seconds: 9, halls: ['women'] }, null, DAY)).toBe(true);
    expect(isDue({ seconds: 9, halls: [] }, 'main', DAY)).toBe(true);
});

test('aMessageBeginsAndEndsWithItsDays', () => {
    expect(isDue({ seconds: 9, from: '2026-11-23' }, null, DAY)).toBe(false);
    expect(isDue({ seconds: 9, until: '2026-11-21' }, null, DAY)).toBe(false);
    expect(isDue({ seconds: 9, from: DAY, until: DAY }, null, DAY)).toBe(true);
});
