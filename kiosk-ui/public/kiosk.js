// Shows the kiosk while its office cannot be reached: the page as it was last kept whole, and what it is made of.
const KEPT = 'kiosk';
const PAGE = '/kiosk';
/** As long as somebody waits before a kiosk that was just switched on. */
const PATIENCE_MILLIS = 4_000;

addEventListener('install', (event) => event.waitUntil(skipWaiting()));

addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin) return;
    if (pathname === PAGE && request.mode === 'navigate') event.respondWith(newest(request));
    else if (pathname.startsWith('/kiosk-ui/assets/')) event.respondWith(kept(request));
});

/** The page of today if it comes, else the one that was kept. Only the page itself keeps one, once all that it is made of is there. */
async function newest(request) {
    try {
        const fresh = await fetch(request.url, { credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MILLIS) });
        if (fresh.ok) return fresh;
    } catch {
        // Nobody answers.
    }
    return (await keptPage(PAGE)) ?? Response.error();
}

/** Names of assets carry a hash: what was kept is what would come. */
async function kept(request) {
    return (await keptPage(request.url)) ?? fetch(request);
}

function keptPage(address) {
    return caches.match(address, { cacheName: KEPT, ignoreVary: true, ignoreSearch: true });
}
