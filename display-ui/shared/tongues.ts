import { signal } from '@preact/signals';
import type { IntlMessageFormat } from 'intl-messageformat';
import type { Names } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { openPage } from '@dawr/kiosk-ui/shared/page.tsx';
import { sentence, type Arguments, type LanguageOnOffer } from '@dawr/kiosk-ui/shared/words/words.ts';
import type { ComponentChild } from 'preact';

/** A wall speaks two languages at once. This is the second; the first is the page's own. */
export interface Tongue {
    readonly tag: string;
    readonly direction: 'ltr' | 'rtl';
    readonly say: (key: string, args?: Arguments) => string;
    readonly named: (names: Names | undefined) => string;
}

export const second = signal<Tongue | undefined>(undefined);

const FIRST = 'ar';
const SECOND = 'en';

/** Opens a screen that speaks Arabic first and English second, whatever the browser of the machine behind it asks for. `?lang=en` turns them. */
export async function openScreen(offers: readonly LanguageOnOffer[], title: string, show: () => ComponentChild): Promise<void> {
    const first = new URLSearchParams(location.search).get('lang') === SECOND ? SECOND : FIRST;
    const other = offers.find(({ tag }) => tag === (first === FIRST ? SECOND : FIRST));
    // Nothing waits for the second language: the first paints the page.
    if (other) void tongue(other).then((learnt) => (second.value = learnt));
    await openPage({ offers, title, asked: [first], show });
}

async function tongue({ tag, direction, load }: LanguageOnOffer): Promise<Tongue> {
    const { default: catalogue } = await load();
    const parsed = new Map<string, IntlMessageFormat>();
    const message = (key: string) => {
        const known = parsed.get(key) ?? sentence(catalogue[key] ?? key, `${tag}-u-nu-latn`);
        parsed.set(key, known);
        return known;
    };
    return { tag, direction, say: (key, args = {}) => String(message(key).format({ ...args })), named: (names) => names?.[tag] ?? '' };
}
