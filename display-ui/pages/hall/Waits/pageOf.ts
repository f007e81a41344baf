/** As many as fit side by side in letters that a chair can read, if no wait has three digits. */
const SHORT_ONES_MAX = 6;
const LONG_ONES_MAX = 4;
const SHORT_FIGURES = 2;

/** The services on the wall now: all of them, or the page on which the one stands that the line speaks of. */
export function pageOf<One extends { readonly figures: string }>(all: readonly One[], spokenOf: number): readonly One[] {
    const max = all.some(({ figures }) => figures.length > SHORT_FIGURES) ? LONG_ONES_MAX : SHORT_ONES_MAX;
    const pages = Math.max(1, Math.ceil(all.length / max));
    const each = Math.ceil(all.length / pages);
    const page = Math.floor(Math.max(0, spokenOf) / Math.max(1, each));
    return all.slice(page * each, (page + 1) * each);
}
