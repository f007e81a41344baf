import type { post } from '../../shared/api/client.ts';
import type { Branch } from '../../shared/api/contract.ts';
import { codeOf, outlineOf } from '../../shared/offline/code.ts';
import { stayInContact, type Standing } from '../../shared/offline/contact.ts';
import { keepPage } from '../../shared/offline/kept-page.ts';
import { give, type Contact, type Doubt, type Wish } from '../../shared/offline/paper.ts';
import { keep, kept } from '../../shared/offline/store.ts';
import type { LanguageOnOffer } from '../../shared/words/words.ts';

// What other pages use too is handed in: pages share their pieces by who fetches them, and none should grow by what only a kiosk needs.

/** Makes ready for the day on which the office is gone: words and page are kept, and the office hears of the kiosk now and then. */
export async function standReady(offers: readonly LanguageOnOffer[], ask: typeof post, tell: (standing: Standing) => void): Promise<void> {
    void stayInContact(ask, tell);
    await Promise.all(offers.map((offer) => offer.load().catch(() => undefined)));
    await keepPage().catch(() => undefined);
}

/** The branch as it was when it was last known. */
export function branchBefore(): Promise<Branch | undefined> {
    return kept<Branch>('branch').catch(() => undefined);
}

export function rememberBranch(branch: Branch): void {
    void keep('branch', branch).catch(() => undefined);
}

/** A ticket of the kiosk's own, and its code. */
export async function takeAlone(wish: Wish, contact: Contact, doubt?: Doubt) {
    const paper = await give(wish, contact, doubt);
    return { paper, code: outlineOf(codeOf(paper.url)) };
}
