import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import type { Catalogue as Read, Words } from '../words/words.ts';

export type Catalogue = Readonly<Record<string, string>>;

const LIST = 'words:';
const ONE = 'words-of:';
const READER = '@formatjs/icu-messageformat-parser';
const SIGNED = resolve(import.meta.dirname, '../words/signed.ts');
const folder = resolve(import.meta.dirname, '../../../src/main/resources/words');

/**
 * The one catalogue of words, brought to a page: `import { languages } from 'words:kiosk,wait'` lists every language
 * there is, each with a loader for just those parts of its catalogue. A new language is a new file and nothing else. A page that staff use is in
 * the office's own two languages; what a visitor sees is in all of them, and in English where a visitor's language has no words for a detail.
 *
 * Texts are read here, once, and not on every phone: what reads them stays out of built pages, seven compressed kilobytes each.
 */
export function words(): Plugin {
    let building = false;
    return {
        name: 'dawr-words',
        enforce: 'pre',
        configResolved: ({ command }) => void (building = command === 'build'),
        resolveId(id, importer) {
            if (building && id === READER) return this.resolve(`${READER}/no-parser.js`, importer, { skipSelf: true });
            return id.startsWith(LIST) || id.startsWith(ONE) ? `\0${id}` : undefined;
        },
        load(id) {
            if (id.startsWith(`\0${LIST}`)) return list(id.slice(LIST.length + 1));
            if (!id.startsWith(`\0${ONE}`)) return undefined;
            const [tag = '', parts = ''] = id.slice(ONE.length + 1).split(':');
            this.addWatchFile(resolve(folder, `${tag}.json`));
            return `export default ${JSON.stringify(read(only({ ...(OFFICE_LANGUAGES.includes(tag) ? {} : catalogue('en')), ...catalogue(tag) }, parts.split(','))))};`;
        },
    };
}

/** What the office itself speaks: everything is said in these. */
export const OFFICE_LANGUAGES: readonly string[] = ['ar', 'en'];
/** What a visitor meets on kiosk, paper, phone and survey. */
export const VISITORS_PARTS: readonly string[] = ['language', 'office', 'common', 'wait', 'priority', 'need', 'kiosk', 'help', 'ticket', 'come', 'slip', 'survey', 'exit', 'tell', 'speak', 'council', 'notify', 'standstill', 'emergency', 'leaflet', 'day', 'nowhere'];
/** The details of a refusal; the commonest are said in every language. */
const EXPLAINING_PART = 'problem';
/** Parts of a text that stand as they are. */
const LITERAL = 0;
/** Titles and details that the server sends along with a refusal; pages have words of their own, or show those that came. */
const SENT_ALONG = /^problem\.[^.]+\./;
/** What those who call a council say on the page where visitors vote. */
const CALLING_PART = 'convene';

/** A visitor's page with words that not every language has would be in the office's two languages alone: that is refused here. */
function isForVisitors(parts: string): boolean {
    const foreign = parts.split(',').filter((part) => !VISITORS_PARTS.includes(part) && part !== EXPLAINING_PART && part !== CALLING_PART);
    const meant = /kiosk|ticket|survey|speak|council|leaflet|nowhere/.test(parts);
    if (meant && foreign.length > 0) throw new Error(`Not among the words of visitors: ${foreign.join(', ')}`);
    return meant;
}

export function languageTags(): string[] {
    return readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
        .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
}

export function catalogue(tag: string): Catalogue {
    return JSON.parse(readFileSync(resolve(folder, `${tag}.json`), 'utf8')) as Catalogue;
}

/** Arabic first, English second: the order in which the languages are offered. */
function rank(tag: string): number {
    const index = OFFICE_LANGUAGES.indexOf(tag);
    return index < 0 ? OFFICE_LANGUAGES.length : index;
}

function list(parts: string): string {
    const tags = languageTags().filter((tag) => OFFICE_LANGUAGES.includes(tag) || isForVisitors(parts));
    const entries = tags.map((tag) => {
        const all = catalogue(tag);
        const facts = { tag, name: all['language.name'], direction: all['language.direction'] };
        return `{ ...${JSON.stringify(facts)}, load: () => import('${ONE}${tag}:${parts}') }`;
    });
    const all = `[${entries.join(',\n')}]`;
    return isForVisitors(parts) ? `import { signedFor } from ${JSON.stringify(SIGNED)};\nexport const languages = signedFor(${all});` : `export const languages = ${all};`;
}

function only(all: Catalogue, parts: readonly string[]): Catalogue {
    return Object.fromEntries(Object.entries(all).filter(([key]) => parts.includes(key.split('.')[0] ?? '') && !SENT_ALONG.test(key)));
}

/** Texts as pages take them: plain where nothing is put in, else in their parts. */
export function read(all: Catalogue): Read {
    return Object.fromEntries(Object.entries(all).map(([key, text]) => [key, wordsOf(text)]));
}

function wordsOf(text: string): Words {
    const parts = parse(text);
    const [first] = parts;
    return parts.every(({ type }) => type === LITERAL) ? ((first as { value?: string } | undefined)?.value ?? '') : parts;
}
