import { expect, test } from 'vitest';
import { pieces } from './pieces.ts';

test('aNumberIsSpeltAndEveryLineIsSaidByItself', () => {
    expect(pieces('Your number\nKA-014\n\n–\nPlease sit down.')).toEqual(['Your number', 'K A 0 1 4', 'Please sit down.']);
});

test('aLongLineIsSaidInPartsAndNoWordIsCut', () => {
    const line = 'word '.repeat(90).trim();
    expect(pieces(line).every((piece) => piece.length <= 200)).toBe(true);
    expect(pieces(line).join(' ')).toBe(line);
});
