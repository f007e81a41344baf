import type { Names } from '@dawr/kiosk-ui/shared/api/contract.ts';

/** One thing that the manager wants shown beside the calls. */
export interface LoopItem {
    readonly texts?: Names;
    readonly media?: string;
    readonly seconds: number;
    readonly halls?: readonly string[];
    readonly from?: string;
    readonly until?: string;
}

/** Whether it is for this hall and this day (`2026-11-22`); a screen without a hall shows what is for any. */
export function isDue({ halls, from, until }: LoopItem, hall: string | null, day: string): boolean {
    const here = hall === null || !halls || halls.length === 0 || halls.includes(hall);
    return here && (!from || from <= day) && (!until || day <= until);
}
