import { language } from './words.ts';

/** What a language is called: in the page's language, or in another, such as its own. */
export function languageName(tag: string, inLanguage: string = language.value): string {
    try {
        return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    } catch {
        return tag;
    }
}
