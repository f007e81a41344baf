import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { catalogue, languageTags, OFFICE_LANGUAGES, VISITORS_PARTS } from '../build/words.ts';

const languages = languageTags();
const reference = catalogue('en');

test.each(languages)('everyTextOf %s CanBeRead', (tag) => {
    for (const [key, text] of Object.entries(catalogue(tag))) expect(() => parse(text), `${tag} ${key}: ${text}`).not.toThrow();
});

test.each(languages.filter((tag) => !OFFICE_LANGUAGES.includes(tag)))('%s HasEveryWordThatAVisitorMeets', (tag) => {
    const own = catalogue(tag);
    const lacking = Object.keys(reference).filter((key) => VISITORS_PARTS.includes(key.split('.')[0] ?? '') && !isOfSetUp(key) && !own[key]);
    expect(lacking).toEqual([]);
});

test.each(languages.filter((tag) => OFFICE_LANGUAGES.includes(tag)))('%s HasEveryKeyAndNoOther', (tag) => {
    expect(Object.keys(catalogue(tag)).sort()).toEqual(Object.keys(reference).sort());
});

test.each(languages)('%s TakesTheSameArguments', (tag) => {
    for (const [key, text] of Object.entries(catalogue(tag)).filter(([key]) => reference[key] !== undefined)) {
        expect([...namesIn(parse(text))].sort(), `${tag} ${key}`).toEqual([...namesIn(parse(reference[key] ?? ''))].sort());
    }
});

test.each(languages)('%s HasEveryPluralForm', (tag) => {
    for (const [key, text] of Object.entries(catalogue(tag))) {
        for (const { forms, ordinal } of pluralsIn(parse(text))) {
            const needed = new Intl.PluralRules(tag, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories;
            expect(needed.filter((form) => !forms.includes(form)), `${tag} ${key}`).toEqual([]);
        }
    }
});

/** A kiosk is set up once, by staff, in a language of the office. */
function isOfSetUp(key: string): boolean {
    return key.startsWith('kiosk.enrol');
}

function children(element: MessageFormatElement): MessageFormatElement[] {
    if (element.type === TYPE.plural || element.type === TYPE.select) return Object.values(element.options).flatMap((option) => option.value);
    return element.type === TYPE.tag ? element.children : [];
}

function namesIn(elements: readonly MessageFormatElement[]): Set<string> {
    const own = elements.filter((element) => element.type !== TYPE.literal && element.type !== TYPE.pound).map((element) => element.value as string);
    return new Set([...own, ...elements.flatMap((element) => [...namesIn(children(element))])]);
}

function pluralsIn(elements: readonly MessageFormatElement[]): { forms: string[]; ordinal: boolean }[] {
    return elements.flatMap((element) => {
        const within = pluralsIn(children(element));
        if (element.type !== TYPE.plural) return within;
        return [{ forms: Object.keys(element.options), ordinal: element.pluralType === 'ordinal' }, ...within];
    });
}
