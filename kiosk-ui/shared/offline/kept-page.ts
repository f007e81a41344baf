const WORKER = '/kiosk-ui/kiosk.js';
const PARTS = '/kiosk-ui/kept.json';
const PAGE = '/kiosk';
const KEPT = 'kiosk';

interface Policies {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Has the page kept by this browser, so that it opens without its office. */
export async function keepPage(): Promise<void> {
    const { trustedTypes } = globalThis as { trustedTypes?: Policies };
    const address = trustedTypes?.createPolicy('dawr-worker', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER;
    await navigator.serviceWorker.register(address, { scope: PAGE });
    await navigator.storage?.persist?.();
    await keepParts();
}

/** The parts first, then the page, then away with what no page asks for any more: whenever the power goes, the page that is kept is whole. */
async function keepParts(): Promise<void> {
    const [store, page, listed] = await Promise.all([caches.open(KEPT), fetch(PAGE), fetch(PARTS)]);
    if (!page.ok || !listed.ok) return;
    const parts = (await listed.json()) as readonly string[];
    for (const part of parts) {
        if (!(await store.match(part))) await store.add(part);
    }
    await store.put(PAGE, page);
    const needed = new Set([PAGE, ...parts]);
    const old = (await store.keys()).filter(({ url }) => !needed.has(new URL(url).pathname));
    await Promise.all(old.map((request) => store.delete(request)));
}
