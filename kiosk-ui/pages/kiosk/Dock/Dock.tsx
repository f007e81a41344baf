import { highContrast, nextTextSize, textSize, toggleContrast } from '../../../shared/theme/theme.ts';
import { t } from '../../../shared/words/words.ts';
import { useEffect } from 'preact/hooks';
import Contrast from 'icon:circle-half';
import Ear from 'icon:ear';
import Hand from 'icon:hand-tap';
import TextAa from 'icon:text-aa';
import { branch } from '../../../shared/office/office.ts';
import { reach } from '../visit.ts';
import { findVoices, hasVoice, speaking, toggleSpeech } from './voice.ts';
import { Help } from '../Help/Help.tsx';
import './Dock.css';

/** How this visitor wants to see and reach the screen; always at the bottom, within everybody's reach. */
export function Dock() {
    useEffect(() => void findVoices(), [branch.value?.id]);
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
            {hasVoice() && (
                <button type="button" class="dock__one" aria-pressed={speaking.value} aria-keyshortcuts="*" onClick={toggleSpeech}>
                    <Ear />
                    {t('kiosk.listen-aloud')}
                </button>
            )}
            <button type="button" class="dock__one" aria-pressed={reach.value} onClick={() => (reach.value = !reach.value)}>
                <Hand />
                {t('kiosk.reach')}
            </button>
            <Help />
        </aside>
    );
}
