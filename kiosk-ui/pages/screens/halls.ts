import type { Item } from './loop.ts';

/** The halls of the branch, and those that the item still names although they are gone: unless they can be seen they can't be taken out. */
export function hallsToChoose(ofBranch: readonly string[], { halls = [] }: Item): string[] {
    return [...new Set([...ofBranch, ...halls])];
}

/** One hall more or less; with none it is shown everywhere. */
export function toggled(item: Item, hall: string): Item {
    const { halls = [], ...everywhere } = item;
    const chosen = halls.includes(hall) ? halls.filter((one) => one !== hall) : [...halls, hall];
    return chosen.length > 0 ? { ...everywhere, halls: chosen } : everywhere;
}
