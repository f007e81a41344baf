import { get } from '../api/client.ts';

export type Scale = 'faces' | 'effort' | 'recommend';

/** One question after the first touch, as `survey-questions` has it. */
export interface Question {
    readonly id: string;
    readonly scale: Scale;
    readonly least: number;
    readonly most: number;
    /** Of the branch's own; the office has words for the others. */
    readonly names?: Readonly<Record<string, string>>;
}

export interface Form {
    readonly version: number;
    readonly questions: readonly Question[];
}

/** Whoever answers: the bearer of a ticket, somebody without one at the tablet of a branch, or the giver of a case who is asked again. */
export type Giver = { readonly token: string } | { readonly branch: string } | { readonly caseSecret: string };

/** What is asked of them; nothing while it can't be learned, and then the first touch is all. */
export async function readForm(giver: Giver): Promise<Form | undefined> {
    if ('caseSecret' in giver) return undefined;
    const branch = 'token' in giver ? giver.token.split('.')[0] : giver.branch;
    const answer = await get<Form>(`/api/v1/branches/${branch}/survey-questions`, 'token' in giver ? { token: giver.token } : {});
    return answer.ok ? answer.value : undefined;
}
