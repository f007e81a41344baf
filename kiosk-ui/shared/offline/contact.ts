import type { post as Post } from '../api/client.ts';
import type { Ticket } from '../api/contract.ts';
import { base64, type Contact, type Given } from './paper.ts';
import { countPapers, firstPaper, forgetPaper, keep, kept } from './store.ts';

/** How often a kiosk tells the office that it is there. */
const AGAIN_MILLIS = 10_000;

/** How the kiosk stands with its office. */
export interface Standing {
    readonly contact: Contact | undefined;
    /** Whether the office was reached at the last try. */
    readonly reached: boolean;
    /** Papers that are still to be handed over. */
    readonly waiting: number;
}

/** Keeps in contact for ever by the page's own way of asking, and hands over what was given meanwhile. */
export async function stayInContact(post: typeof Post, tell: (standing: Standing) => void): Promise<void> {
    const told = await ask(post);
    if (told) await keep('contact', told);
    const contact = told ?? (await kept<Contact>('contact'));
    tell({ contact, reached: told !== undefined, waiting: told ? await handOver(post) : await countPapers() });
    setTimeout(() => void stayInContact(post, tell), AGAIN_MILLIS);
}

async function ask(post: typeof Post): Promise<Contact | undefined> {
    const sentMillis = Date.now();
    const answer = await post<Omit<Contact, 'kioskAt'>>('/api/v1/kiosks/contact', { publicKey: await publicKey() }, { patienceMillis: 0 });
    // The office's time is of some moment between question and answer.
    const kioskAt = new Date((sentMillis + Date.now()) / 2).toISOString();
    return answer.ok ? { ...answer.value, kioskAt } : undefined;
}

/** One after the other, in the order of their numbers; the first that is not taken stops the rest. Says how many are left. */
async function handOver(post: typeof Post): Promise<number> {
    for (let first = await firstPaper<Given>(); first; first = await firstPaper<Given>()) {
        if (!(await handOverOne(post, first.paper))) return countPapers();
        await forgetPaper(first.at);
    }
    return 0;
}

/**
 * A paper that was given because an answer failed to come goes under the key of that question: if the office has given a ticket after all, it says
 * so, and that ticket, which nobody has ever seen, is given up first.
 */
async function handOverOne(post: typeof Post, { key, branch, body, doubt }: Given): Promise<boolean> {
    const path = `/api/v1/branches/${branch}/handed-over`;
    const answer = await post(path, body, { key: doubt?.key ?? key });
    if (answer.ok || !doubt || answer.problem.slug !== 'key-reused') return answer.ok;
    const unseen = await post<Ticket>(`/api/v1/branches/${branch}/tickets`, doubt.wish, { key: doubt.key });
    if (!unseen.ok) return false;
    await post('/api/v1/ticket/leave', {}, { token: unseen.value.token });
    return (await post(path, body, { key })).ok;
}

/** The kiosk's own key never leaves this browser; its public half is what the office knows papers by. */
async function publicKey(): Promise<string> {
    const known = await kept<CryptoKeyPair>('keys');
    const keys = known ?? ((await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])) as CryptoKeyPair);
    if (!known) await keep('keys', keys);
    return base64(new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey)));
}
