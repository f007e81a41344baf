const REMEMBERED = 'dawr.counter';

/** A computer stands at one counter: what was opened on it last is the likeliest to be opened again. */
export function rememberCounter(id: string): void {
    try {
        localStorage.setItem(REMEMBERED, id);
    } catch {
        // A browser that keeps nothing proposes nothing.
    }
}

export function rememberedCounter(): string | undefined {
    try {
        return localStorage.getItem(REMEMBERED) ?? undefined;
    } catch {
        return undefined;
    }
}
