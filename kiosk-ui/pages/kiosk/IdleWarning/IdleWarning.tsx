import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../../shared/Button/Button.tsx';
import { language, t } from '../../../shared/words/words.ts';
import { textSize, highContrast } from '../../../shared/theme/theme.ts';
import { reach, stage, untouched } from '../visit.ts';
import { QUIET_WITH_TICKET_SECONDS, secondsLeft, watchForIdleness } from './idle.ts';
import './IdleWarning.css';

interface IdleWarningProps {
    /** The language in which the kiosk greets. */
    readonly first: string | undefined;
    readonly onIdle: () => void;
}

/** Asks a visitor who has gone quiet, then makes the kiosk ready for the next one. */
export function IdleWarning({ first, onIdle }: IdleWarningProps) {
    const dialog = useRef<HTMLDialogElement>(null);
    useSignalEffect(() => {
        const asFound = untouched() && textSize.value === 'normal' && !highContrast.value && !reach.value && language.value === first;
        const quietSeconds = stage.value.at === 'issued' || stage.value.at === 'alone' ? QUIET_WITH_TICKET_SECONDS : undefined;
        return asFound ? undefined : watchForIdleness(onIdle, quietSeconds);
    });
    useSignalEffect(() => {
        const asked = secondsLeft.value !== undefined;
        if (asked && !dialog.current?.open) dialog.current?.showModal();
        if (!asked) dialog.current?.close();
    });
    return (
        <dialog ref={dialog} class="idle card" aria-labelledby="idle" onCancel={(event) => event.preventDefault()}>
            <h2 id="idle">{t('kiosk.idle-title')}</h2>
            <p>{t('kiosk.idle-text', { seconds: secondsLeft.value ?? 0 })}</p>
            <Button look="main">{t('kiosk.idle-stay')}</Button>
        </dialog>
    );
}
