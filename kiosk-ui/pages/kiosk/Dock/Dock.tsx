import { highContrast, nextTextSize, textSize, toggleContrast } from '../../../shared/theme/theme.ts';
import { t } from '../../../shared/words/words.ts';
import { useSignalEffect } from '@preact/signals';
import Contrast from 'icon:circle-half';
import Ear from 'icon:ear';
import Hand from 'icon:hand-tap';
import TextAa from 'icon:text-aa';
import { reach } from '../visit.ts';
import { findVoice, hasVoice, readAloud } from '../../../shared/aloud/aloud.ts';
import './Dock.css';

/** How this visitor wants to see and reach the screen; always at the bottom, within everybody's reach. */
export function Dock() {
    useSignalEffect(findVoice);
    return (
        <aside class="dock" aria-label={t('kiosk.help')}>
            <button type="button" class="dock__one" aria-pressed={textSize.value !== 'normal'} onClick={nextTextSize}>
                <TextAa />
                {t('kiosk.larger-text')}
            </button>
            <button type="button" class="dock__one" aria-pressed={highContrast.value} onClick={toggleContrast}>
                <Contrast />
                {t('kiosk.contrast')}
            </button>
            {hasVoice.value && (
                <button type="button" class="dock__one" onClick={() => readAloud('.kiosk__main', '.actions')}>
                    <Ear />
                    {t('kiosk.listen-aloud')}
                </button>
            )}
            <button type="button" class="dock__one" aria-pressed={reach.value} onClick={() => (reach.value = !reach.value)}>
                <Hand />
                {t('kiosk.reach')}
            </button>
        </aside>
    );
}
