import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { branch } from '../../shared/office/office.ts';
import { knows, named, t } from '../../shared/words/words.ts';
import { add, drop, keep, questions, readQuestions, SCALES, service, version, type Question } from './questions.ts';
import { busy } from './voice.ts';

/** What is asked at the way out after the faces; every change is a version of its own, so that old answers keep their meaning. */
export function Questions() {
    const choose = (of: string) => {
        service.value = of;
        void readQuestions();
    };
    return (
        <details class="card voice__card" onToggle={(event) => event.currentTarget.open && void readQuestions()}>
            <summary>{t('voice.questions')}</summary>
            <label>
                <span>{t('voice.questions-of')}</span>
                <select value={service.value} onChange={(event) => choose(event.currentTarget.value)}>
                    <option value="">{t('voice.questions-all')}</option>
                    {branch.value?.services.map((one) => (
                        <option key={one.id} value={one.id}>
                            {named(one.names)}
                        </option>
                    ))}
                </select>
            </label>
            <p class="soft">{version.value ? t('voice.questions-version', { version: version.value }) : t('voice.questions-usual')}</p>
            <ol>
                {questions.value.map((one) => (
                    <li key={one.id}>
                        <div class="voice__paper">
                            <span>
                                {nameOf(one)} <small class="soft">{t(`voice.scale-${one.scale}`)}</small>
                            </span>
                            <Button onClick={() => drop(one.id)}>{t('voice.questions-drop')}</Button>
                        </div>
                    </li>
                ))}
            </ol>
            <NewQuestion />
            <div class="cases__deeds">
                <Button look="main" busy={busy.value} onClick={() => void keep()}>
                    {t('voice.questions-keep')}
                </Button>
                <Button busy={busy.value} onClick={() => void keep(true)}>
                    {t('voice.questions-back')}
                </Button>
            </div>
        </details>
    );
}

function nameOf(one: Question): string {
    const key = `voice.question-${one.id}`;
    return one.names ? named(one.names) : knows(key) ? t(key) : one.id;
}

function NewQuestion() {
    const scale = useSignal<Question['scale']>('faces');
    const ar = useSignal('');
    const en = useSignal('');
    const put = () => {
        add(scale.value, ar.value.trim(), en.value.trim());
        ar.value = en.value = '';
    };
    return (
        <fieldset class="voice__new">
            <legend>{t('voice.questions-new')}</legend>
            <label>
                <span>{t('voice.questions-ar')}</span>
                <input dir="rtl" lang="ar" maxLength={200} value={ar.value} onInput={(event) => (ar.value = event.currentTarget.value)} />
            </label>
            <label>
                <span>{t('voice.questions-en')}</span>
                <input dir="ltr" lang="en" maxLength={200} value={en.value} onInput={(event) => (en.value = event.currentTarget.value)} />
            </label>
            <label>
                <span>{t('voice.questions-scale')}</span>
                <select value={scale.value} onChange={(event) => (scale.value = event.currentTarget.value as Question['scale'])}>
                    {SCALES.map((one) => (
                        <option key={one} value={one}>
                            {t(`voice.scale-${one}`)}
                        </option>
                    ))}
                </select>
            </label>
            <Button disabled={!ar.value.trim() || !en.value.trim()} onClick={put}>
                {t('voice.questions-add')}
            </Button>
        </fieldset>
    );
}
