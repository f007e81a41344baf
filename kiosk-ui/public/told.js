// Shows what the office tells this browser, once each: a message that comes again is the same message.
const SHOWN = 'told';

addEventListener('push', (event) => event.waitUntil(tell(event.data.json())));

addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(event.notification.data));
});

async function tell(told) {
    const shown = await caches.open(SHOWN);
    const key = `/told/${encodeURIComponent(told.id)}`;
    if (await shown.match(key)) return;
    await shown.put(key, new Response());
    await registration.showNotification(told.title, {
        body: told.body,
        lang: told.lang,
        dir: told.dir,
        tag: told.id,
        data: told.url,
        requireInteraction: true,
        vibrate: [400, 150, 400],
    });
}

/** The page of the ticket, if it is open somewhere; else anew. */
async function open(url) {
    const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    const there = windows.find((each) => each.url === url);
    return there ? there.focus() : clients.openWindow(url);
}
