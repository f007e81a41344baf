import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/Button/Button.tsx';
import { t } from '../../../shared/words/words.ts';
import DeviceTablet from 'icon:device-tablet';
import { busy, enrol } from '../visit.ts';
import './Enrol.css';

const BRANCH = new URLSearchParams(location.search).get('branch');

/** Once in a kiosk's life: the code from the manager makes it a kiosk of that branch. */
export function Enrol() {
    const code = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        if (code.value.trim()) void enrol(code.value.trim(), BRANCH);
    };
    return (
        <form class="enrol card" onSubmit={submit}>
            <DeviceTablet class="enrol__sign" />
            <h1 tabIndex={-1}>{t('kiosk.enrol-title')}</h1>
            <p class="kiosk__lead">{t('kiosk.enrol-text')}</p>
            <label>
                <span>{t('kiosk.enrol-code')}</span>
                <input
                    type="text"
                    dir="ltr"
                    autocomplete="one-time-code"
                    autocapitalize="off"
                    spellcheck={false}
                    maxLength={64}
                    required
                    value={code.value}
                    onInput={(event) => (code.value = event.currentTarget.value)}
                />
            </label>
            {BRANCH && (
                <p class="soft">
                    {t('kiosk.enrol-branch')}: <bdi dir="ltr">{BRANCH}</bdi>
                </p>
            )}
            <Button look="main" type="submit" busy={busy.value}>
                {t('kiosk.enrol')}
            </Button>
        </form>
    );
}
