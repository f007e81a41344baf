import { useSignalEffect } from '@preact/signals';
import Ear from 'icon:ear';
import { findVoice, hasVoice, readAloud } from '../aloud/aloud.ts';
import { Button } from '../Button/Button.tsx';
import { t } from '../words/words.ts';

/** The question read aloud, where this machine has a voice for it. */
export function Listen() {
    useSignalEffect(findVoice);
    return (
        hasVoice.value && (
            <Button class="survey__listen" onClick={() => readAloud('.survey')}>
                <Ear /> {t('survey.listen')}
            </Button>
        )
    );
}
