import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { serviceOf } from '../../shared/office/office.ts';
import { knows, named, t } from '../../shared/words/words.ts';
import { act, busy, CAUSES, me, soundOf, type Step, type Whole } from './register.ts';

/** One case: what was said, what was done, and what may be done now. */
export function CaseCard({ one }: { readonly one: Whole }) {
    return (
        <article class="cases__card card" aria-labelledby="case">
            <h2 id="case">
                {t('cases.case', { number: one.case })} · {t(`cases.kind-${one.kind}`)}
            </h2>
            <p class="soft">
                {named(serviceOf(one.service)?.names)} {one.face !== undefined && t('cases.face', { face: one.face })} {one.faceAgain !== undefined && t('cases.face-again', { face: one.faceAgain })}
            </p>
            {one.story && <blockquote dir="auto">{one.story}</blockquote>}
            {one.recording && <audio controls preload="none" src={soundOf(one.recording)} aria-label={t('cases.recording')} />}
            <p>{t(one.bounced ? 'cases.bounced' : one.reachable ? 'cases.reachable' : 'cases.unreachable')}</p>
            <ol class="cases__steps">
                {one.steps.map((step, index) => (
                    <li key={index}>
                        <Done step={step} />
                    </li>
                ))}
            </ol>
            {one.state === 'closed' ? (
                <Button busy={busy.value} onClick={() => void act('reopen')}>
                    {t('cases.reopen')}
                </Button>
            ) : (
                <Doing one={one} />
            )}
        </article>
    );
}

function Done({ step }: { readonly step: Step }) {
    const cause = `cases.cause-${step.detail}`;
    return (
        <>
            <b>{t(`cases.step-${step.kind}`)}</b> {step.kind === 'cause' ? knows(cause) && t(cause) : step.kind === 'given' && <bdi dir="ltr">{step.detail}</bdi>}
            <small class="soft">
                {t('cases.at', { day: dayOf(step.at), time: timeOfDay(step.at) })} · <bdi dir="ltr">{step.by}</bdi>
            </small>
            {step.text && <p dir="auto">{step.text}</p>}
        </>
    );
}

function Doing({ one }: { readonly one: Whole }) {
    const text = useSignal('');
    const say = (deed: string) => void act(deed, { text: text.value }).then((done) => done && (text.value = ''));
    return (
        <div class="cases__doing">
            {one.owner !== me.value?.user && (
                <Button busy={busy.value} onClick={() => void act('give', { owner: me.value?.user })}>
                    {t('cases.take')}
                </Button>
            )}
            <label>
                <span>{t('cases.cause')}</span>
                <select value={one.cause ?? ''} onChange={(event) => void act('cause', { cause: event.currentTarget.value })}>
                    <option value="" disabled>
                        {t('cases.cause-none')}
                    </option>
                    {CAUSES.map((cause) => (
                        <option key={cause} value={cause}>
                            {t(`cases.cause-${cause}`)}
                        </option>
                    ))}
                </select>
            </label>
            <label>
                <span>{t('cases.words')}</span>
                <textarea rows={4} dir="auto" maxLength={4000} value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />
            </label>
            <div class="cases__deeds">
                <Button busy={busy.value} disabled={!text.value.trim()} onClick={() => say('note')}>
                    {t('cases.note')}
                </Button>
                {one.reachable && (
                    <Button look="main" busy={busy.value} disabled={!text.value.trim()} onClick={() => say('reply')}>
                        {t('cases.reply')}
                    </Button>
                )}
                {one.reachable && one.repliedAt && (
                    <Button busy={busy.value} onClick={() => void act('bounce')}>
                        {t('cases.came-back')}
                    </Button>
                )}
                <Button look="gold" busy={busy.value} onClick={() => void act('close')}>
                    {t('cases.close')}
                </Button>
            </div>
        </div>
    );
}
