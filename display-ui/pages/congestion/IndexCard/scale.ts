/** The five bands, from the calmest. */
export const WORDS = ['calm', 'moderate', 'busy', 'crowded', 'critical'] as const;

/** Where one band ends and the next begins, unless a branch says otherwise. */
const BOUNDS: readonly number[] = [15, 30, 45, 60];
const FULL_PERCENT = 100;

/** Where an index stands on a scale of five bands of equal width, in percent; the last band is as long as the one before it. */
export function placeOnScale(index: number, bounds: readonly number[] = BOUNDS): number {
    const edges = [0, ...bounds, 2 * (bounds.at(-1) ?? 0) - (bounds.at(-2) ?? 0)];
    const width = FULL_PERCENT / (edges.length - 1);
    const band = Math.max(0, edges.slice(1, -1).filter((edge) => index >= edge).length);
    const [from = 0, to = 0] = edges.slice(band);
    const within = to > from ? (index - from) / (to - from) : 0;
    return (band + Math.min(1, Math.max(0, within))) * width;
}

/** 1 for the calmest. */
export function bandOf(index: number, bounds: readonly number[] = BOUNDS): number {
    return 1 + bounds.filter((edge) => index >= edge).length;
}
