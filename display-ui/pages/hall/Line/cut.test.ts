import { expect, test } from 'vitest';
import { cut } from './cut.ts';

const twelve = (piece: string) => piece.length <= 12;

test('whatFitsStaysWhole', () => {
    expect(cut('Work permits', twelve)).toEqual(['Work permits']);
});

test('whatIsTooLongIsCutBetweenWords', () => {
    expect(cut('Complaint or labour dispute', twelve)).toEqual(['Complaint or', 'labour', 'dispute']);
});

test('aWordIsNeverCut', () => {
    expect(cut('Unübersehbarkeit', twelve)).toEqual(['Unübersehbarkeit']);
});

test('nothingIsSaidOfNothing', () => {
    expect(cut('', twelve)).toEqual([]);
});
