import { expect, test } from 'vitest';
import { sentence, spokenFor, type Voice } from './sentence.ts';

const arabic: Voice = { language: 'ar', source: 'made', speaks: 'ar', pieces: ['say-1', 'number', 'say-2', 'counter'], numberMost: 99, version: 'f00' };
const english: Voice = { ...arabic, language: 'en', speaks: 'en' };
const filipino: Voice = { ...english, language: 'fil', source: 'none' };
const hindi: Voice = { ...arabic, language: 'hi', speaks: 'hi' };

test('aTicketIsSpeltAndACounterIsANumber', () => {
    expect(clips(arabic, 'A-017', '12')).toEqual(['say-1', 'letter-a', 'number-0', 'number-1', 'number-7', 'say-2', 'number-12']);
});

test('aCounterBeyondWhatWasRecordedIsSaidFigureByFigure', () => {
    expect(clips({ ...arabic, numberMost: 9 }, 'A-1', '12').slice(-2)).toEqual(['number-1', 'number-2']);
    expect(clips(arabic, 'A-1', 'B4').slice(-2)).toEqual(['letter-b', 'number-4']);
});

test('theTicketsOwnLanguageComesThird', () => {
    expect(heard('hi')).toEqual(['ar', 'en', 'hi']);
});

test('nobodyHearsTheSameSentenceTwiceForWantOfALanguage', () => {
    expect(heard('fil')).toEqual(['ar', 'en']);
    expect(heard('ar')).toEqual(['ar', 'en']);
    expect(heard(undefined)).toEqual(['ar', 'en']);
});

test('withoutAnEngineNothingIsSaid', () => {
    expect(spokenFor([{ language: 'ar', source: 'none' }], 'ar')).toEqual([]);
});

function clips(voice: Voice, number: string, counter: string): string[] {
    return sentence(voice, number, counter).map((path) => path.replace(/.*\/([^/?]+)\?v=f00/, '$1'));
}

function heard(own: string | undefined): (string | undefined)[] {
    return spokenFor([arabic, english, filipino, hindi], own).map(({ speaks }) => speaks);
}
