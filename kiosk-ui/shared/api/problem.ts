import { knows, t } from '../words/words.ts';

/** One thing that is wrong, and where. */
export interface Flaw {
    readonly detail?: string;
    readonly field?: string;
    /** Of a file: where in it, from 1. */
    readonly line?: string;
    /** Of a flawed set-up: in which way. */
    readonly reason?: string;
    readonly subject?: string;
    /** Of what does not fit: the limit, the words to choose from, or an example. */
    readonly fitting?: string;
}

/** Why the office said no (RFC 9457), with the short name that our words go by. */
export interface Problem extends Flaw {
    readonly slug: string;
    readonly status: number;
    readonly title: string;
    /** Where several things are wrong at once, each of them. */
    readonly flaws?: readonly Flaw[];
    readonly ticketId?: string;
    readonly number?: string;
    readonly counter?: string;
    /** Of a no for want of time before closing: the first free slot, and the branches that can still serve. */
    readonly firstAppointment?: string;
    readonly otherBranches?: string;
    readonly otherNames?: string;
}

/** Nothing came back at all. */
export const noConnection: Problem = { slug: 'no-connection', status: 0, title: '' };

export function problemFrom(status: number, text: string): Problem {
    const told = parsed(text);
    const slug = told.type?.split('/').pop() || `status-${status}`;
    return { ...told, slug, status, title: told.title ?? '' };
}

/** What to tell the person: our words for it, else the server's, which are in the request's language. */
export function explain(problem: Problem): string {
    const { slug, title, number = '', counter = '', field = '' } = problem;
    const key = `problem.${slug}`;
    if (knows(key)) return t(key, { number, counter, field });
    return title || t('problem.unknown');
}

function parsed(text: string): Partial<Problem> & { readonly type?: string } {
    try {
        return JSON.parse(text) as Partial<Problem> & { type?: string };
    } catch {
        return {};
    }
}
