import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { REACH_PATTERN } from '../../shared/Survey/reachPattern.ts';
import { t } from '../../shared/words/words.ts';
import { busy, file } from './register.ts';

/** What somebody says at reception, written down for them. */
export function FileCard() {
    const kind = useSignal('complaint');
    const text = useSignal('');
    const reach = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        if (!text.value.trim()) return;
        void file(kind.value, text.value, reach.value).then((done) => {
            if (done) text.value = reach.value = '';
        });
    };
    return (
        <details class="cases__file card">
            <summary>{t('cases.file')}</summary>
            <form onSubmit={submit}>
                <label>
                    <span>{t('cases.what')}</span>
                    <select value={kind.value} onChange={(event) => (kind.value = event.currentTarget.value)}>
                        <option value="complaint">{t('cases.kind-complaint')}</option>
                        <option value="suggestion">{t('cases.kind-suggestion')}</option>
                    </select>
                </label>
                <label>
                    <span>{t('cases.said')}</span>
                    <textarea rows={4} dir="auto" maxLength={2000} required value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />
                </label>
                <label>
                    <span>{t('cases.email')}</span>
                    <input type="text" inputMode="email" pattern={REACH_PATTERN} dir="ltr" maxLength={254} value={reach.value} onInput={(event) => (reach.value = event.currentTarget.value)} />
                </label>
                <Button look="main" type="submit" busy={busy.value}>
                    {t('cases.put-down')}
                </Button>
            </form>
        </details>
    );
}
