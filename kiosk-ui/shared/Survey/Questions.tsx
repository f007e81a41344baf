import type { ComponentType } from 'preact';
import Armchair from 'icon:armchair';
import Barbell from 'icon:barbell';
import Handshake from 'icon:handshake';
import ListChecks from 'icon:list-checks';
import Megaphone from 'icon:megaphone-simple';
import Question from 'icon:chats-circle';
import SealCheck from 'icon:seal-check';
import Timer from 'icon:timer';
import { knows, named, t } from '../words/words.ts';
import type { SurveyAnswer } from './answer.ts';
import { Face, type Level } from './Face.tsx';
import type { Question as Asked } from './form.ts';

/** A picture of what is asked, for whoever does not read. */
const SIGNS: Readonly<Record<string, ComponentType>> = {
    procedures: ListChecks,
    place: Armchair,
    speed: Timer,
    staff: Handshake,
    result: SealCheck,
    effort: Barbell,
    recommend: Megaphone,
};

/** What may be answered after the first touch: a picture, a few words and one touch each. */
export function Questions({ answer }: { readonly answer: SurveyAnswer }) {
    const asked = answer.form.value?.questions ?? [];
    if (asked.length === 0) return null;
    return (
        <ul class="survey__questions">
            {asked.map((question) => (
                <li key={question.id}>
                    <One question={question} answer={answer} />
                </li>
            ))}
        </ul>
    );
}

function One({ question, answer }: { readonly question: Asked; readonly answer: SurveyAnswer }) {
    const Sign = SIGNS[question.id] ?? Question;
    const name = `ask-${question.id}`;
    return (
        <div class="survey__question" role="group" aria-labelledby={name}>
            <p id={name}>
                <Sign />
                <span>{wordsOf(question)}</span>
            </p>
            <div class={`survey__marks survey__marks--${question.scale}`}>
                {marksOf(question).map((mark) => (
                    <Mark key={mark} question={question} mark={mark} chosen={answer.marks.value[question.id] === mark} onTouch={() => answer.rate(question.id, mark)} />
                ))}
            </div>
            {question.scale !== 'faces' && (
                <p class="survey__ends soft">
                    <span>{t(`survey.${question.scale}-least`)}</span>
                    <span>{t(`survey.${question.scale}-most`)}</span>
                </p>
            )}
        </div>
    );
}

interface MarkProps {
    readonly question: Asked;
    readonly mark: number;
    readonly chosen: boolean;
    readonly onTouch: () => void;
}

function Mark({ question, mark, chosen, onTouch }: MarkProps) {
    const faces = question.scale === 'faces';
    return (
        <button type="button" class="survey__mark" aria-pressed={chosen} aria-label={faces ? t(`survey.face-${mark}`) : undefined} onClick={onTouch}>
            {faces ? <Face level={mark as Level} /> : mark}
        </button>
    );
}

function wordsOf({ id, names }: Asked): string {
    const key = `survey.ask-${id}`;
    return names ? named(names) : knows(key) ? t(key) : id;
}

/** Best first where faces are, as in the first question; counting up elsewhere. */
function marksOf({ scale, least, most }: Asked): number[] {
    const marks = Array.from({ length: most - least + 1 }, (_, index) => least + index);
    return scale === 'faces' ? marks.reverse() : marks;
}
