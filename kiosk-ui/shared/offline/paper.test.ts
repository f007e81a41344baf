import { beforeEach, expect, test, vi } from 'vitest';
import { give, type Contact, type Given } from './paper.ts';

const kept = new Map<string, unknown>();
const papers: Given[] = [];

vi.mock('./store.ts', () => ({
    kept: (name: string) => Promise.resolve(kept.get(name)),
    keepPaper: (paper: Given, last: unknown) => {
        papers.push(paper);
        kept.set('last', last);
        return Promise.resolve();
    },
}));

const CONTACT: Contact = {
    kiosk: 'k-1c0ffee5',
    branch: 'riyadh-olaya',
    series: 'KA',
    day: '2026-11-22',
    at: '2026-11-22T08:00:00Z',
    mark: 'm'.repeat(22),
    last: 11,
    code: 'https://dawr.example.org/t#',
    open: [],
    kioskAt: '2026-11-22T11:00:00.000Z',
};
const WISH = { service: 'permits', language: 'ar', priority: 'none', needs: [] } as const;

beforeEach(async () => {
    kept.clear();
    papers.length = 0;
    kept.set('keys', await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']));
});

test('numbers go on where the office or the kiosk left them, and begin anew with a day', async () => {
    expect((await give(WISH, CONTACT)).number).toBe('KA-012');
    expect((await give(WISH, CONTACT)).number).toBe('KA-013');
    expect((await give(WISH, { ...CONTACT, last: 0 })).number).toBe('KA-014');
    expect((await give(WISH, { ...CONTACT, day: '2026-11-23', last: 0 })).number).toBe('KA-001');
});

test('the code holds a secret of which only the hash is handed over', async () => {
    const paper = await give(WISH, CONTACT);
    expect(paper.url).toMatch(/^https:\/\/dawr\.example\.org\/t#riyadh-olaya\.20261122-KA012\.[\w-]{22}$/);
    expect(JSON.stringify(papers[0])).not.toContain(paper.token.slice(-22));
});

test('what is handed over is signed by the key of this kiosk', async () => {
    await give(WISH, CONTACT);
    const body = papers[0]?.body as Record<string, string>;
    const head = ['dawr-paper-1', 'riyadh-olaya', 'k-1c0ffee5', 'KA', '12', '2026-11-22', 'permits', '', 'ar', 'none', ''];
    const text = [...head, body['takenAt'], CONTACT.at, CONTACT.kioskAt, CONTACT.mark, body['secretHash']].join('\n');
    const keys = kept.get('keys') as CryptoKeyPair;
    const signature = Uint8Array.from(atob(body['signature'] ?? ''), (letter) => letter.charCodeAt(0));
    expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, keys.publicKey, signature, new TextEncoder().encode(text))).toBe(true);
});
