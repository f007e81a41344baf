import { effect } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import './look/base.css';
import { bestOf, speak, t, type LanguageOnOffer } from './words/words.ts';

const REMEMBERED = 'dawr.language';

interface Page {
    readonly offers: readonly LanguageOnOffer[];
    /** The key of the words in the browser's title bar. */
    readonly title: string;
    /** The languages to try in turn; without them whatever the visitor chose last, then what their browser asks for. */
    readonly asked?: readonly string[];
    readonly show: () => ComponentChild;
}

/** Opens a page: fetches the words of the language that suits, then shows it. `?lang=` overrules everything. */
export async function openPage({ offers, title, asked = visitorsLanguages(), show }: Page): Promise<void> {
    await speak(bestOf(offers, [new URLSearchParams(location.search).get('lang'), ...asked]));
    effect(() => void (document.title = t(title)));
    const place = document.getElementById('page');
    // What stood there while the scripts were on their way goes at once, whole.
    place?.replaceChildren();
    if (place) render(show(), place);
}

export function rememberLanguage(tag: string): void {
    try {
        localStorage.setItem(REMEMBERED, tag);
    } catch {
        // A browser that keeps nothing asks again next time.
    }
}

/** Whether the visitor said which language they want, here or on an earlier visit. */
export function languageWasChosen(): boolean {
    return new URLSearchParams(location.search).has('lang') || rememberedLanguage() !== null;
}

function visitorsLanguages(): string[] {
    return [rememberedLanguage(), ...navigator.languages].filter((tag) => tag !== null);
}

function rememberedLanguage(): string | null {
    try {
        return localStorage.getItem(REMEMBERED);
    } catch {
        return null;
    }
}
