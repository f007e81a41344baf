import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../shared/Button/Button.tsx';
import { t } from '../../../shared/words/words.ts';
import QrCode from 'icon:qr-code';
import { busy, present } from '../visit.ts';
import '../Enrol/Enrol.css';

/** Somebody has a code; the reader at the kiosk types what it reads and presses Enter. */
export function Code() {
    const code = useSignal('');
    const field = useRef<HTMLInputElement>(null);
    useEffect(() => field.current?.focus(), []);
    const submit = (event: Event) => {
        event.preventDefault();
        if (code.value.trim()) void present(code.value).then(() => (code.value = ''));
    };
    return (
        <form class="enrol card" onSubmit={submit}>
            <QrCode class="enrol__sign" />
            <h1 tabIndex={-1}>{t('come.hold-code')}</h1>
            <p class="kiosk__lead">{t('come.hold-code-text')}</p>
            <label>
                <span>{t('come.code')}</span>
                <input
                    ref={field}
                    type="text"
                    dir="ltr"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck={false}
                    maxLength={400}
                    required
                    value={code.value}
                    onInput={(event) => (code.value = event.currentTarget.value)}
                />
            </label>
            <Button look="main" type="submit" busy={busy.value}>
                {t('come.go-on')}
            </Button>
        </form>
    );
}
