import { expect, test } from 'vitest';
import { afterChange, afterWriting, eachOf } from './flaws.ts';

const flaw = (field: string, line: number) => ({ field, line: String(line), detail: `at ${field}` });
const flaws = [flaw('hours/week', 2), flaw('services/1/letter', 5), flaw('services/2/names', 7)];
const no = { slug: 'setup-flawed', status: 422, title: 'Flawed', ...flaws[0], flaws };
const fields = (left: Parameters<typeof eachOf>[0]) => eachOf(left).map(({ field, line }) => `${field} ${line}`);

test('whoMendsOneSettingStillSeesWhatIsWrongWithTheOthers', () => {
    const left = afterChange(no, 'services/2/names/ar', false);
    expect(fields(left)).toEqual(['hours/week 2', 'services/1/letter 5']);
    expect(fields(afterChange(left, 'hours', false))).toEqual(['services/1/letter 5']);
    expect(left?.title).toBe('Flawed');
    expect(afterChange(afterChange(left, 'hours', false), 'services/1/letter', false)).toBeUndefined();
});

test('whereAListHasChangedNothingIsSaidOfItsOldPlaces', () => expect(fields(afterChange(no, 'services/0', true))).toEqual(['hours/week 2']));

test('whoWritesInTheFileStillSeesTheOtherMistakesWhereTheyAreNow', () => {
    expect(fields(afterWriting(no, 'a\nb\nc\nd\ne\nf\ng', 'a\nb\nc\nnew\nd\nE\nf\ng'))).toEqual(['hours/week 2', 'services/2/names 8']);
    expect(fields(afterWriting(no, 'a\nb\nc\nd\ne\nf\ng', 'a\nc\nd\ne\nf\ng'))).toEqual(['services/1/letter 4', 'services/2/names 6']);
});

test('aNoThatNamesNoPlaceIsOver', () => expect(afterChange({ slug: 'unavailable', status: 503, title: '' }, 'names/ar', false)).toBeUndefined());
