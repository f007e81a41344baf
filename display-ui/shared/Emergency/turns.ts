import type { Names } from '@dawr/kiosk-ui/shared/api/contract.ts';

const FIRST = ['ar', 'en'];

/** In which languages a wall says a text, one after the other: Arabic and English come round again before each further one of the branch. */
export function turns(texts: Names, languages: readonly string[]): readonly string[] {
    const first = FIRST.filter((tag) => texts[tag]);
    const others = languages.filter((tag) => texts[tag] && !FIRST.includes(tag));
    return others.length > 0 ? others.flatMap((tag) => [...first, tag]) : first;
}
