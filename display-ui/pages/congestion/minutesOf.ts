/** Whole minutes of a wait; none where nobody waits. */
export function minutesOf(seconds: number | undefined): number {
    return Math.round((seconds ?? 0) / 60);
}
