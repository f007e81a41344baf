import { computed, signal } from '@preact/signals';
import { IntlMessageFormat, type FormatXMLElementFn } from 'intl-messageformat';
import type { ComponentChild } from 'preact';

/** A text as the build has read it: plain, or in its parts where something is put in. */
export type Words = string | ConstructorParameters<typeof IntlMessageFormat>[0];

export type Catalogue = Readonly<Record<string, Words>>;

/** One language a page can speak, and how to fetch its words. */
export interface LanguageOnOffer {
    readonly tag: string;
    readonly name: string;
    readonly direction: 'ltr' | 'rtl';
    readonly load: () => Promise<{ readonly default: Catalogue }>;
}

export type Arguments = Readonly<Record<string, string | number>>;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** A part of a text that stands as it is. */
const LITERAL = 0;

type Values<T> = Record<string, string | number | FormatXMLElementFn<T, string | T | (string | T)[]>>;

interface Spoken {
    readonly tag: string;
    readonly catalogue: Catalogue;
}

const spoken = signal<Spoken>({ tag: 'ar', catalogue: {} });
const parsed = new Map<string, IntlMessageFormat>();
let latest = 0;

/** Digits of numbers within sentences; ticket numbers and times are Western whatever a branch chooses. */
export const digits = signal<'latn' | 'arab'>('latn');

/** The language the page speaks now. */
export const language = computed(() => spoken.value.tag);

/** Changes the page's language in place: words, direction and the tag that screen readers go by. */
export async function speak(offer: LanguageOnOffer): Promise<void> {
    const request = ++latest;
    const { default: catalogue } = await offer.load();
    if (request !== latest) return;
    parsed.clear();
    spoken.value = { tag: offer.tag, catalogue };
    document.documentElement.lang = offer.tag;
    document.documentElement.dir = offer.direction;
}

/** The offered language that suits best: the one asked for, else the browser's own, else the first on offer. */
export function bestOf(offers: readonly LanguageOnOffer[], asked: readonly (string | null | undefined)[]): LanguageOnOffer {
    for (const tag of asked) {
        const match = offers.find((offer) => tag?.toLowerCase().split('-')[0] === offer.tag);
        if (match) return match;
    }
    const first = offers[0];
    if (!first) throw new Error('a page needs at least one language');
    return first;
}

export function knows(key: string): boolean {
    return key in spoken.value.catalogue;
}

/** The words for a key, as plain text. Names and numbers put into it keep their own reading direction. */
export function t(key: string, args: Arguments = {}): string {
    return String(filled(key, isolated(args)));
}

/** The words for a key whose emphasised parts, `<b>…</b>` in the catalogue, become elements. */
export function rich(key: string, args: Arguments, emphasise: (text: string) => ComponentChild): ComponentChild[] {
    const parts = filled<ComponentChild>(key, { ...isolated(args), b: (chunks) => emphasise(chunks.join('')) });
    return Array.isArray(parts) ? parts : [parts];
}

/** A text that a branch gives in several languages, in the visitor's language or the nearest there is. */
export function named(texts: Readonly<Record<string, string>> | undefined): string {
    return texts?.[language.value] ?? texts?.['en'] ?? texts?.['ar'] ?? Object.values(texts ?? {})[0] ?? '';
}

/** A page that people depend on all day doesn't go blank for a name that was not given: it leaves a gap, and says so to whoever looks. */
function filled<T = never>(key: string, values: Values<T>): string | T | (string | T)[] {
    try {
        return message(key).format<T>(values);
    } catch (cause) {
        console.error(`“${key}” is said without a part of it`, cause);
        return message(key).format<T>(new Proxy(values, { has: () => true, get: (given, name) => (name in given ? Reflect.get(given, name) : '…') }));
    }
}

function message(key: string): IntlMessageFormat {
    const { tag, catalogue } = spoken.value;
    const locale = `${tag}-u-nu-${digits.value}`;
    const name = `${locale} ${key}`;
    const known = parsed.get(name) ?? sentence(catalogue[key] ?? key, locale);
    parsed.set(name, known);
    return known;
}

/** Words that are ready to have names and numbers put in, as this language writes them. */
export function sentence(words: Words, locale: string): IntlMessageFormat {
    return new IntlMessageFormat(typeof words === 'string' ? [{ type: LITERAL, value: words }] : words, locale);
}

function isolated(args: Arguments): Record<string, string | number> {
    const entries = Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value]);
    return Object.fromEntries(entries) as Record<string, string | number>;
}
