// Shows the kiosk while its office cannot be reached: the page as it last came, and what it is made of.
const KEPT = 'kiosk-1';
const PAGE = '/kiosk';

addEventListener('install', (event) => event.waitUntil(skipWaiting()));

addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin) return;
    if (pathname === PAGE) event.respondWith(newest(request));
    else if (pathname.startsWith('/kiosk-ui/assets/')) event.respondWith(kept(request));
});

/** The page of today if it comes, else the one of yesterday. */
async function newest(request) {
    const store = await caches.open(KEPT);
    try {
        const fresh = await fetch(request, { signal: AbortSignal.timeout(4_000) });
        if (!fresh.ok) throw new Error(String(fresh.status));
        await store.put(PAGE, fresh.clone());
        return fresh;
    } catch {
        return (await store.match(PAGE)) ?? Response.error();
    }
}

/** Names of assets carry a hash: what was kept is what would come. */
async function kept(request) {
    const store = await caches.open(KEPT);
    const known = await store.match(request.url);
    if (known) return known;
    const fresh = await fetch(request);
    if (fresh.ok) await store.put(request.url, fresh.clone());
    return fresh;
}
