import type { Need, PriorityClass } from '../api/contract.ts';
import { keepPaper, kept } from './store.ts';

/** What the office told at the last contact, as `openapi.yaml` has it, and when that was by the kiosk's own clock. */
export interface Contact {
    readonly kiosk: string;
    readonly branch: string;
    readonly series: string;
    readonly day: string;
    readonly at: string;
    readonly mark: string;
    readonly last: number;
    readonly code: string;
    readonly open: readonly { readonly from: string; readonly to: string }[];
    readonly kioskAt: string;
}

/** What somebody wishes for at a kiosk that is cut off. */
export interface Wish {
    readonly service?: string;
    readonly bundle?: string;
    readonly language: string;
    readonly priority: PriorityClass;
    readonly needs: readonly Need[];
}

/** A paper that was given and is to be handed over, under the key that it was made with. */
export interface Given {
    readonly key: string;
    readonly branch: string;
    readonly body: object;
    /** A question to the office for a ticket that was never answered, and so may have been heard. */
    readonly doubt?: Doubt;
}

export interface Doubt {
    readonly key: string;
    readonly wish: object;
}

/** What stands on the paper. */
export interface Paper {
    readonly number: string;
    readonly token: string;
    readonly url: string;
    readonly takenAt: string;
}

/** The number under which the series goes on, with the day that it is of. */
interface Last {
    readonly series: string;
    readonly day: string;
    readonly numeral: number;
}

const SECRET_BYTES = 16;

/** Gives a ticket without the office: a number of the kiosk's own, a random secret, and a signature over all that will be handed over. */
export async function give(wish: Wish, contact: Contact, doubt?: Doubt, now: number = Date.now()): Promise<Paper> {
    const keys = await kept<CryptoKeyPair>('keys');
    if (!keys) throw new Error('this kiosk has no key');
    const numeral = await next(contact);
    const number = `${contact.series}-${String(numeral).padStart(3, '0')}`;
    const ticket = `${contact.day.replaceAll('-', '')}-${number.replace('-', '')}`;
    const token = `${contact.branch}.${ticket}.${text64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))}`;
    const takenAt = new Date(now).toISOString();
    const unsigned = {
        kiosk: contact.kiosk,
        series: contact.series,
        numeral,
        day: contact.day,
        ...(wish.service ? { service: wish.service } : {}),
        ...(wish.bundle ? { bundle: wish.bundle } : {}),
        language: wish.language,
        priority: wish.priority,
        needs: wish.needs,
        takenAt,
        contact: { at: contact.at, kioskAt: contact.kioskAt, mark: contact.mark },
        secretHash: text64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(token)))),
    };
    const body = { ...unsigned, signature: await sign(linesOf(contact.branch, unsigned), keys.privateKey) };
    const given: Given = { key: crypto.randomUUID(), branch: contact.branch, body, ...(doubt ? { doubt } : {}) };
    await keepPaper(given, { series: contact.series, day: contact.day, numeral } satisfies Last);
    return { number, token, url: contact.code + token, takenAt };
}

interface Unsigned extends Wish {
    readonly kiosk: string;
    readonly series: string;
    readonly numeral: number;
    readonly day: string;
    readonly takenAt: string;
    readonly contact: { readonly at: string; readonly kioskAt: string; readonly mark: string };
    readonly secretHash: string;
}

/** What is signed, line by line, as the contract has it. */
function linesOf(branch: string, paper: Unsigned): string {
    const { contact } = paper;
    const who = ['dawr-paper-1', branch, paper.kiosk, paper.series, String(paper.numeral), paper.day];
    const what = [paper.service ?? '', paper.bundle ?? '', paper.language, paper.priority, paper.needs.join(',')];
    return [...who, ...what, paper.takenAt, contact.at, contact.kioskAt, contact.mark, paper.secretHash].join('\n');
}

/** The series goes on where this kiosk or the office left it, whichever is further. */
async function next(contact: Contact): Promise<number> {
    const last = await kept<Last>('last');
    const own = last?.series === contact.series && last.day === contact.day ? last.numeral : 0;
    return Math.max(own, contact.last) + 1;
}

async function sign(text: string, key: CryptoKey): Promise<string> {
    return base64(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes(text))));
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(text);
}

export function base64(some: Uint8Array): string {
    return btoa(String.fromCharCode(...some));
}

function text64(some: Uint8Array): string {
    return base64(some).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
