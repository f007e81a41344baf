/** What a kiosk keeps over a restart: its key, its last contact, how its branch is set up, and the papers that it has yet to hand over. */
const NAME = 'dawr-kiosk';
const VERSION = 1;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
    opened ??= new Promise((resolve, reject) => {
        const request = indexedDB.open(NAME, VERSION);
        request.onupgradeneeded = () => {
            request.result.createObjectStore('kept');
            request.result.createObjectStore('papers', { autoIncrement: true });
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('nothing can be kept here'));
    });
    return opened;
}

async function run<T>(store: 'kept' | 'papers', work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' });
    const request = work(transaction.objectStore(store));
    return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = () => reject(new Error('nothing was kept'));
        transaction.onabort = () => reject(new Error('nothing was kept'));
    });
}

export function keep(name: string, value: unknown): Promise<unknown> {
    return run('kept', (store) => store.put(value, name));
}

export async function kept<T>(name: string): Promise<T | undefined> {
    return (await run<unknown>('kept', (store) => store.get(name))) as T | undefined;
}

/** A paper and the count that it used, in one go: a kiosk that loses its power in between gives no number twice. */
export async function keepPaper(paper: unknown, last: unknown): Promise<void> {
    const transaction = (await open()).transaction(['kept', 'papers'], 'readwrite', { durability: 'strict' });
    transaction.objectStore('papers').add(paper);
    transaction.objectStore('kept').put(last, 'last');
    return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error('nothing was kept'));
    });
}

/** The first paper that is still to be handed over, and its place in the box. */
export async function firstPaper<T>(): Promise<{ readonly at: IDBValidKey; readonly paper: T } | undefined> {
    const transaction = (await open()).transaction('papers', 'readonly');
    const request = transaction.objectStore('papers').openCursor();
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result ? { at: request.result.key, paper: request.result.value as T } : undefined);
        request.onerror = () => reject(new Error('nothing can be read'));
    });
}

export function countPapers(): Promise<number> {
    return run('papers', (store) => store.count());
}

export function forgetPaper(at: IDBValidKey): Promise<unknown> {
    return run('papers', (store) => store.delete(at));
}
