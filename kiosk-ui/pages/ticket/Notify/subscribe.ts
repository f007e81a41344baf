/** Where the worker lies that shows what the office tells. It sees none of the page's requests. */
const WORKER = '/kiosk-ui/told.js';

export interface Subscription {
    readonly endpoint: string;
    readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** Can this browser be told anything while the page is closed? */
export function canSubscribe(): boolean {
    return 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;
}

/** Asks the person and the browser; undefined if either says no. */
export async function subscribe(key: string): Promise<Subscription | undefined> {
    try {
        if ((await Notification.requestPermission()) !== 'granted') return undefined;
        const registration = await navigator.serviceWorker.register(address());
        await active(registration);
        const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
        return fromJson(made.toJSON());
    } catch {
        return undefined;
    }
}

/** The one script address that this page may name. */
function address(): string {
    const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
    return trustedTypes?.createPolicy('dawr-worker', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER;
}

function active(registration: ServiceWorkerRegistration): Promise<void> {
    const coming = registration.installing ?? registration.waiting;
    if (registration.active || !coming) return Promise.resolve();
    return new Promise((resolve) => coming.addEventListener('statechange', () => coming.state === 'activated' && resolve()));
}

export function fromJson({ endpoint, keys }: PushSubscriptionJSON): Subscription | undefined {
    const { p256dh, auth } = keys ?? {};
    return endpoint && p256dh && auth ? { endpoint, keys: { p256dh, auth } } : undefined;
}
