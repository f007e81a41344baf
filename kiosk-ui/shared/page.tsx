import { render, type ComponentChild } from 'preact';
import './look/base.css';
import { bestOf, speak, type LanguageOnOffer } from './words/words.ts';

const REMEMBERED = 'dawr.language';

/** Opens a page: fetches the words of the language that suits, then shows it. */
export async function openPage(offers: readonly LanguageOnOffer[], page: () => ComponentChild): Promise<void> {
    const asked = new URLSearchParams(location.search).get('lang');
    await speak(bestOf(offers, [asked, rememberedLanguage(), ...navigator.languages]));
    const place = document.getElementById('page');
    if (place) render(page(), place);
}

export function rememberLanguage(tag: string): void {
    try {
        localStorage.setItem(REMEMBERED, tag);
    } catch {
        // A browser that keeps nothing asks again next time.
    }
}

function rememberedLanguage(): string | null {
    try {
        return localStorage.getItem(REMEMBERED);
    } catch {
        return null;
    }
}
