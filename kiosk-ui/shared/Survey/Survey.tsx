import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import CheckCircle from 'icon:check-circle/fill';
import { explain } from '../api/problem.ts';
import { Button } from '../Button/Button.tsx';
import { Notice } from '../Notice/Notice.tsx';
import { t } from '../words/words.ts';
import { SurveyAnswer } from './answer.ts';
import { Face, type Level } from './Face.tsx';
import type { Giver } from './form.ts';
import './Survey.css';

const LEVELS: readonly Level[] = [5, 4, 3, 2, 1];

/** What may be answered further comes after the faces are there. */
const further = () => import('./Questions.tsx');
const speak = () => import('./Speak.tsx');
const listen = () => import('./Listen.tsx');

interface SurveyProps {
    readonly giver: Giver;
    /** `h1` where the question is the page. */
    readonly heading?: 'h1' | 'h2';
    /** Told once the answer is given. */
    readonly onGiven?: () => void;
}

/** One question, five faces: the first touch is already the answer, the rest is optional. */
export function Survey({ giver, heading: Heading = 'h2', onGiven }: SurveyProps) {
    const answer = useMemo(() => new SurveyAnswer(giver), [giver]);
    const [Listen, setListen] = useState<FunctionComponent>();
    useEffect(() => {
        if (answer.state.value === 'given') onGiven?.();
    }, [answer.state.value]);
    useEffect(() => {
        void answer.begin();
        void further();
        void speak();
        void listen().then((it) => setListen(() => it.Listen));
        const leaving = () => document.visibilityState === 'hidden' && answer.leave();
        document.addEventListener('visibilitychange', leaving);
        return () => document.removeEventListener('visibilitychange', leaving);
    }, [answer]);
    const { state, problem } = answer;
    if (state.value === 'given') return <Thanks title={t('survey.thanks-title')} text={t('survey.thanks-text')} />;
    if (/survey-given|asked-already/.test(problem.value?.slug ?? '')) return <Thanks title={t('survey.already-title')} text={t('survey.already-text')} />;
    if (state.value === 'refused' && problem.value) return <Notice kind="problem">{explain(problem.value)}</Notice>;
    return (
        <section class="survey card" aria-labelledby="survey">
            <Heading id="survey">{t('survey.title')}</Heading>
            <p class="soft">{t('survey.subtitle')}</p>
            {Listen && <Listen />}
            <div class="survey__faces" role="group" aria-labelledby="survey">
                {LEVELS.map((level) => (
                    <button key={level} type="button" class="survey__face" aria-pressed={answer.level.value === level} onClick={() => answer.choose(level)}>
                        <Face level={level} />
                        <span>{t(`survey.face-${level}`)}</span>
                    </button>
                ))}
            </div>
            {state.value !== 'open' && <More answer={answer} giver={giver} />}
        </section>
    );
}

function More({ answer, giver }: { readonly answer: SurveyAnswer; readonly giver: Giver }) {
    const kept = answer.state.value === 'kept';
    return (
        <>
            <p class="survey__got-it" role="status">
                <CheckCircle /> {t(kept ? 'survey.kept' : 'survey.chosen')}
            </p>
            <Further answer={answer} />
            <label class="survey__comment">
                <span>{t('survey.comment')}</span>
                <textarea rows={3} dir="auto" maxLength={2000} value={answer.comment.value} onFocus={() => answer.write(answer.comment.value)} onInput={(event) => answer.write(event.currentTarget.value)} />
                <small class="soft">{t('survey.comment-hint')}</small>
            </label>
            {!('caseSecret' in giver) && <Aloud answer={answer} />}
            {'token' in giver && (answer.level.value ?? 5) <= 2 && (
                <label class="survey__comment">
                    <span>{t('survey.email')}</span>
                    <input type="email" dir="ltr" maxLength={254} autocomplete="email" value={answer.email.value} onInput={(event) => answer.reachAt(event.currentTarget.value)} />
                    <small class="soft">{t('survey.email-why')}</small>
                </label>
            )}
            <Button look="main" busy={answer.state.value === 'sending' || answer.isSpeaking.value} onClick={() => void answer.send()}>
                {t('survey.send')}
            </Button>
        </>
    );
}

interface PartProps {
    readonly answer: SurveyAnswer;
}

function Further({ answer }: PartProps) {
    const [Part, setPart] = useState<FunctionComponent<PartProps>>();
    useEffect(() => void further().then(({ Questions }) => setPart(() => Questions)), []);
    return Part ? <Part answer={answer} /> : null;
}

function Aloud({ answer }: PartProps) {
    const [Part, setPart] = useState<FunctionComponent<PartProps>>();
    useEffect(() => void speak().then(({ Speak }) => setPart(() => Speak)), []);
    return Part ? <Part answer={answer} /> : null;
}

function Thanks({ title, text }: { readonly title: string; readonly text: string }) {
    return (
        <section class="survey survey--thanks card" role="status">
            <Face level={5} />
            <h2>{title}</h2>
            <p>{text}</p>
        </section>
    );
}
