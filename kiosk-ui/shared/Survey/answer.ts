import { signal, type Signal } from '@preact/signals';
import { post } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { clean } from '../words/clean.ts';
import { language } from '../words/words.ts';
import type { Level } from './Face.tsx';
import { readForm, type Form, type Giver } from './form.ts';
import type { Recorded } from './voice.ts';

export type AnswerState = 'open' | 'chosen' | 'sending' | 'given' | 'kept' | 'refused';

/** Time to correct a slip of the finger or to begin a comment; then the touch is sent as it is. */
const SECOND_THOUGHTS_MILLIS = 8_000;
/** Who answers more is given time for the next question. */
const NEXT_QUESTION_MILLIS = 30_000;
const AGAIN_MILLIS = 10_000;

/** What the office can write to; anything else is left out rather than costing somebody their answer. */
const EMAIL = /^(?=.{1,64}@)[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,63}$/;

function pathOf(giver: Giver): string {
    if ('token' in giver) return '/api/v1/surveys';
    return 'branch' in giver ? `/api/v1/branches/${giver.branch}/surveys` : '/api/v1/case-answers';
}

/**
 * One visit's answer. The first touch is already the answer: it is sent by itself after a moment, at once when the page is
 * left, and together with whatever else was touched or written, for a visit is rated once.
 */
export class SurveyAnswer {
    readonly state: Signal<AnswerState> = signal('open');
    readonly level: Signal<Level | undefined> = signal(undefined);
    readonly comment: Signal<string> = signal('');
    /** Where they want an answer, if they want one. */
    readonly email: Signal<string> = signal('');
    /** What they said aloud, until it is sent or deleted. */
    readonly spoken: Signal<Recorded | undefined> = signal(undefined);
    /** Nothing is sent in the middle of a sentence. */
    readonly isSpeaking: Signal<boolean> = signal(false);
    readonly form: Signal<Form | undefined> = signal(undefined);
    /** What was touched of the further questions. */
    readonly marks: Signal<Readonly<Record<string, number>>> = signal({});
    readonly problem: Signal<Problem | undefined> = signal(undefined);
    private readonly giver: Giver;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(giver: Giver) {
        this.giver = giver;
    }

    /** Learns what may be asked after the first touch. */
    async begin(): Promise<void> {
        this.form.value = await readForm(this.giver);
    }

    choose(level: Level): void {
        if (!this.isOpen()) return;
        this.level.value = level;
        this.state.value = 'chosen';
        if (!this.isTelling()) this.sendIn(SECOND_THOUGHTS_MILLIS);
    }

    /** A touch on a further question; the same touch again takes it back. */
    rate(id: string, mark: number): void {
        if (this.state.value !== 'chosen') return;
        const { [id]: before, ...others } = this.marks.value;
        this.marks.value = before === mark ? others : { ...others, [id]: mark };
        if (!this.isTelling()) this.sendIn(NEXT_QUESTION_MILLIS);
    }

    /** Somebody is writing: give them the time they need. */
    write(text: string): void {
        this.comment.value = text;
        this.holdOn();
    }

    /** Somebody says it aloud, or takes it back. */
    say(recorded: Recorded | undefined): void {
        if (this.spoken.value) URL.revokeObjectURL(this.spoken.value.address);
        this.spoken.value = recorded;
        this.holdOn();
    }

    /** Nothing is sent by itself any more. */
    holdOn(): void {
        clearTimeout(this.timer);
    }

    /** As long as somebody writes an address. */
    reachAt(email: string): void {
        this.email.value = email;
        this.holdOn();
    }

    /** The page is being left: whatever was touched goes now; a voice only by the touch that sends it. */
    leave(): void {
        if (this.state.value === 'chosen') this.say(undefined);
        if (this.state.value === 'chosen' || this.state.value === 'kept') void this.send(true);
    }

    async send(leaving = false): Promise<void> {
        clearTimeout(this.timer);
        if (this.level.value === undefined || this.state.value === 'sending' || this.state.value === 'given') return;
        this.state.value = 'sending';
        const answer = await post(pathOf(this.giver), this.body(), { keepalive: leaving });
        if (answer.ok) this.state.value = 'given';
        else this.refused(answer.problem);
    }

    private isOpen(): boolean {
        return this.state.value === 'open' || this.state.value === 'chosen';
    }

    /** Who says more in their own words sends it themselves. */
    private isTelling(): boolean {
        return this.comment.value !== '' || this.spoken.value !== undefined || this.isSpeaking.value;
    }

    private body(): object {
        const comment = clean(this.comment.value);
        const email = this.email.value.trim();
        if ('caseSecret' in this.giver) return { token: this.giver.caseSecret, face: this.level.value, ...(comment ? { comment } : {}) };
        const more = Object.keys(this.marks.value).length > 0 && this.form.value;
        return {
            ...('token' in this.giver ? { token: this.giver.token } : {}),
            answers: { satisfaction: this.level.value, ...(more ? this.marks.value : {}) },
            ...(more ? { version: more.version } : {}),
            language: language.value,
            ...(comment ? { comment } : {}),
            ...(this.spoken.value ? { spoken: { type: this.spoken.value.type, audio: this.spoken.value.audio } } : {}),
            ...('token' in this.giver && EMAIL.test(email) ? { email } : {}),
        };
    }

    private refused(problem: Problem): void {
        // The office asks something else by now: what was answered to the old questions is nobody's answer, the first touch is.
        if (problem.slug === 'questions-changed' && Object.keys(this.marks.value).length > 0) {
            this.marks.value = {};
            this.state.value = 'chosen';
            return void this.send();
        }
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
