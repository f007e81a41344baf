import { useSignal } from '@preact/signals';
import { Button } from '@dawr/kiosk-ui/shared/Button/Button.tsx';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import Monitor from 'icon:monitor';
import { busy, enrol, problem } from '../screen.ts';
import './Enrol.css';

/** Once in a screen's life: the code from the manager makes it a screen of that branch. */
export function Enrol() {
    const code = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        if (code.value.trim()) void enrol(code.value.trim());
    };
    return (
        <main class="enrol-screen">
            <form class="card enrol-screen__card" onSubmit={submit}>
                <Monitor class="enrol-screen__sign" />
                <h1>{t('display.enrol-title')}</h1>
                <p class="soft">{t('display.enrol-text')}</p>
                {problem.value && <Notice kind="problem">{problem.value.status === 401 || problem.value.status === 403 ? t('display.enrol-wrong') : explain(problem.value)}</Notice>}
                <label>
                    {t('display.enrol-code')}
                    <input dir="ltr" type="text" autocomplete="one-time-code" autocapitalize="off" spellcheck={false} autofocus required maxLength={64} onInput={(event) => (code.value = event.currentTarget.value)} />
                </label>
                <Button look="main" type="submit" busy={busy.value}>
                    {t('display.enrol')}
                </Button>
            </form>
        </main>
    );
}
