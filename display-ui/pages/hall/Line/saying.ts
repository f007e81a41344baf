import { timeIn } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import type { Names } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { language, named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { second, type Tongue } from '@dawr/display-ui/shared/tongues.ts';

/** One thing that the line under the calls says: in one language, about a service or about the office. */
export interface Saying {
    readonly text: string;
    readonly lang: string;
    readonly kind: 'service' | 'hint' | 'message' | 'office' | 'break' | 'silent' | 'stale' | 'still';
    readonly service?: string;
}

/** What fills the gaps of a sentence: the same in both languages, an instant as each of them writes it, or a name (or the word for it where it has none). */
export interface Gaps {
    readonly args?: Readonly<Record<string, string>>;
    readonly times?: Readonly<Record<string, string>>;
    readonly name?: { readonly names: Names | undefined; readonly otherwise: string };
}

/** The same sentence in both languages of the wall. */
export function inBoth(kind: Saying['kind'], key: string, gaps: Gaps = {}): Saying[] {
    const own: Speaker = { tag: language.value, say: t, named };
    return [own, ...(second.value ? [second.value] : [])].map((speaker) => ({ text: speaker.say(key, filled(gaps, speaker)), lang: speaker.tag, kind }));
}

/** What the office itself calls something, in both languages as far as it says so. */
export function inTongues(kind: Saying['kind'], names: Names | undefined): Saying[] {
    const other = second.value;
    const both = [{ text: named(names), lang: language.value, kind }, ...(other ? [{ text: other.named(names), lang: other.tag, kind }] : [])];
    return both.filter(({ text }) => text !== '');
}

type Speaker = Pick<Tongue, 'tag' | 'say' | 'named'>;

function filled({ args = {}, times = {}, name }: Gaps, { tag, say, named: nameOf }: Speaker): Record<string, string> {
    const written = Object.entries(times).map(([gap, instant]) => [gap, timeIn(tag, instant)]);
    return { ...args, ...Object.fromEntries(written), ...(name ? { name: nameOf(name.names) || say(name.otherwise) } : {}) };
}
