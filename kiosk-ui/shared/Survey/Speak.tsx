import { useEffect, useMemo, useRef } from 'preact/hooks';
import Microphone from 'icon:microphone';
import Stop from 'icon:stop';
import Trash from 'icon:trash';
import { Button } from '../Button/Button.tsx';
import { t } from '../words/words.ts';
import type { SurveyAnswer } from './answer.ts';
import { canRecord, SECONDS_MAX, Voice } from './voice.ts';

/** For whoever would rather say it than write it: recorded by one touch, heard again or deleted before it is sent. */
export function Speak({ answer }: { readonly answer: SurveyAnswer }) {
    const voice = useMemo(() => new Voice((recorded) => answer.say(recorded)), [answer]);
    useEffect(() => {
        answer.isSpeaking.value = voice.state.value === 'recording';
    }, [voice.state.value]);
    useEffect(() => () => voice.cancel(), [voice]);
    if (!canRecord()) return null;
    if (answer.spoken.value) return <Heard answer={answer} />;
    return voice.state.value === 'recording' ? <Recording voice={voice} /> : <Begin voice={voice} answer={answer} />;
}

function Begin({ voice, answer }: { readonly voice: Voice; readonly answer: SurveyAnswer }) {
    const begin = () => {
        answer.holdOn();
        void voice.begin();
    };
    return (
        <div class="survey__speak">
            <Button busy={voice.state.value === 'asking'} aria-describedby="speak-hint speak-heard" onClick={begin}>
                <Microphone /> {t('speak.begin')}
            </Button>
            <small id="speak-hint" class="soft">
                {t('speak.hint')}
            </small>
            <small id="speak-heard" class="soft">
                {t('speak.heard')}
            </small>
            {voice.state.value === 'no-microphone' && <p role="status">{t('speak.no-microphone')}</p>}
        </div>
    );
}

function Recording({ voice }: { readonly voice: Voice }) {
    const stop = useFocus();
    return (
        <div class="survey__speak" ref={stop}>
            <progress max={SECONDS_MAX} value={SECONDS_MAX - voice.secondsLeft.value} aria-hidden="true" />
            <Button look="danger" onClick={() => voice.stop()}>
                <Stop /> {t('speak.stop', { seconds: voice.secondsLeft.value })}
            </Button>
            <Button onClick={() => voice.cancel()}>{t('common.cancel')}</Button>
        </div>
    );
}

function Heard({ answer }: { readonly answer: SurveyAnswer }) {
    const drop = useFocus();
    return (
        <div class="survey__speak" ref={drop} role="group" aria-labelledby="speak-recorded">
            <p id="speak-recorded" role="status">
                {t('speak.recorded')}
            </p>
            <audio controls src={answer.spoken.value?.address} aria-labelledby="speak-recorded" />
            <Button onClick={() => answer.say(undefined)}>
                <Trash /> {t('speak.drop')}
            </Button>
        </div>
    );
}

/** The button that was pressed is gone; the keyboard goes on at the one that has come. */
function useFocus() {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => place.current?.querySelector('button')?.focus(), []);
    return place;
}
