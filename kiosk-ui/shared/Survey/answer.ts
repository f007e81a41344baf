import { signal, type Signal } from '@preact/signals';
import { post } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { language } from '../words/words.ts';
import type { Level } from './Face.tsx';

export type AnswerState = 'open' | 'chosen' | 'sending' | 'given' | 'kept' | 'refused';

/** Time to correct a slip of the finger or to begin a comment; then the touch is sent as it is. */
const SECOND_THOUGHTS_MILLIS = 8_000;
const AGAIN_MILLIS = 10_000;

/**
 * One visit's answer. The first touch is already the answer: it is sent by itself after a moment, at once when the page is
 * left, and together with the comment if there is one, for a visit is rated once.
 */
export class SurveyAnswer {
    readonly state: Signal<AnswerState> = signal('open');
    readonly level: Signal<Level | undefined> = signal(undefined);
    readonly comment: Signal<string> = signal('');
    readonly problem: Signal<Problem | undefined> = signal(undefined);
    private readonly token: string;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(token: string) {
        this.token = token;
    }

    choose(level: Level): void {
        if (this.state.value !== 'open' && this.state.value !== 'chosen') return;
        this.level.value = level;
        this.state.value = 'chosen';
        this.sendIn(SECOND_THOUGHTS_MILLIS);
    }

    /** Somebody is writing: give them the time they need. */
    write(text: string): void {
        this.comment.value = text;
        clearTimeout(this.timer);
    }

    /** The page is being left: whatever was touched goes now. */
    leave(): void {
        if (this.state.value === 'chosen' || this.state.value === 'kept') void this.send(true);
    }

    async send(leaving = false): Promise<void> {
        clearTimeout(this.timer);
        if (this.level.value === undefined || this.state.value === 'sending' || this.state.value === 'given') return;
        this.state.value = 'sending';
        const comment = this.comment.value.trim();
        const body = { token: this.token, answers: { satisfaction: this.level.value }, language: language.value, ...(comment ? { comment } : {}) };
        const answer = await post('/api/v1/surveys', body, { keepalive: leaving });
        if (answer.ok) this.state.value = 'given';
        else this.refused(answer.problem);
    }

    private refused(problem: Problem): void {
        this.problem.value = problem;
        const later = problem.status === 0 || problem.status >= 500 || problem.status === 429;
        this.state.value = later ? 'kept' : 'refused';
        if (later) this.sendIn(AGAIN_MILLIS);
    }

    private sendIn(millis: number): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.send(), millis);
    }
}
