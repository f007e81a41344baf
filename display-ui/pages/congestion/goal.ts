/** The promise is kept nine times in ten, or it is no promise. */
export const GOAL_PERCENT = 90;

/** How many in a hundred of what has come due, in whole numbers; nothing while none has. */
export function keptPercent({ kept, judged }: { readonly kept: number; readonly judged: number }): number | undefined {
    return judged > 0 ? Math.round((100 * kept) / judged) : undefined;
}
