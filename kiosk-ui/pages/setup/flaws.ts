import type { Flaw, Problem } from '../../shared/api/problem.ts';

/** A no that may be several at once, each of which knows where: the setting, and the line of the file. */
export type No = Problem;

/** Each thing that is wrong. */
export function eachOf(no: No | undefined): readonly Flaw[] {
    return no ? (no.flaws ?? [no]) : [];
}

/** What is left to mend when one setting has been changed; where a list was, what stood behind may stand elsewhere now. */
export function afterChange(no: No | undefined, path: string, listed: boolean): No | undefined {
    const place = listed ? (path.split('/')[0] ?? '') : path;
    return keeping(no, ({ field = '' }) => field !== '' && !within(field, place) && !within(place, field));
}

/** What is left to mend when somebody has written in the file: what they touched is settled, what stands below has moved along. */
export function afterWriting(no: No | undefined, before: string, after: string): No | undefined {
    const was = before.split('\n');
    const is = after.split('\n');
    const alike = (end: boolean) => {
        const same = (at: number) => (end ? was[was.length - 1 - at] === is[is.length - 1 - at] : was[at] === is[at]);
        let count = 0;
        while (count < Math.min(was.length, is.length) && same(count)) count++;
        return count;
    };
    const above = alike(false);
    const below = was.length - alike(true);
    const touched = (line: number) => line > above && line <= below;
    const left = keeping(no, ({ line }) => line !== undefined && !touched(Number(line)));
    const moved = <T extends Flaw>(flaw: T): T => (Number(flaw.line) > above ? { ...flaw, line: String(Number(flaw.line) + is.length - was.length) } : flaw);
    return left && { ...moved(left), ...(left.flaws && { flaws: left.flaws.map(moved) }) };
}

function keeping(no: No | undefined, keep: (flaw: Flaw) => boolean): No | undefined {
    const [first, ...others] = eachOf(no).filter(keep);
    if (!no || !first) return undefined;
    const { flaws: _all, detail: _detail, field: _field, line: _line, reason: _reason, subject: _subject, fitting: _fitting, ...said } = no;
    return { ...said, ...first, ...(others.length > 0 && { flaws: [first, ...others] }) };
}

function within(path: string, place: string): boolean {
    return path === place || path.startsWith(`${place}/`);
}
