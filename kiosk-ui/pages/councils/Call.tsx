import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { isoDay } from '../../shared/dates/dates.ts';
import { t } from '../../shared/words/words.ts';
import { busy, call } from './councils.ts';

/** A manager calls a council, or puts a question to everybody with a ticket. */
export function Call() {
    const ar = useSignal('');
    const en = useSignal('');
    const day = useSignal(isoDay(Date.now()));
    const manner = useSignal('in-person');
    const options = useSignal('');
    const closes = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        void call({
            topic: { ar: ar.value.trim(), en: en.value.trim() },
            heldOn: day.value,
            manner: manner.value,
            options: optionsIn(options.value),
            ...(closes.value ? { closesAt: new Date(closes.value).toISOString() } : {}),
        }).then((called) => called && (ar.value = en.value = options.value = closes.value = ''));
    };
    return (
        <details class="cases__file card">
            <summary>{t('convene.call')}</summary>
            <form onSubmit={submit} class="councils__form">
                <label>
                    <span>{t('convene.topic-ar')}</span>
                    <input required dir="rtl" lang="ar" maxLength={200} value={ar.value} onInput={(event) => (ar.value = event.currentTarget.value)} />
                </label>
                <label>
                    <span>{t('convene.topic-en')}</span>
                    <input required dir="ltr" lang="en" maxLength={200} value={en.value} onInput={(event) => (en.value = event.currentTarget.value)} />
                </label>
                <label>
                    <span>{t('convene.held-on')}</span>
                    <input required type="date" value={day.value} onInput={(event) => (day.value = event.currentTarget.value)} />
                </label>
                <label>
                    <span>{t('convene.manner')}</span>
                    <select value={manner.value} onChange={(event) => (manner.value = event.currentTarget.value)}>
                        <option value="in-person">{t('council.in-person')}</option>
                        <option value="online">{t('council.online')}</option>
                    </select>
                </label>
                <label>
                    <span>{t('convene.options')}</span>
                    <textarea rows={3} dir="auto" maxLength={4000} value={options.value} onInput={(event) => (options.value = event.currentTarget.value)} />
                </label>
                <label>
                    <span>{t('convene.closes-at')}</span>
                    <input type="datetime-local" value={closes.value} onInput={(event) => (closes.value = event.currentTarget.value)} />
                </label>
                <Button look="main" type="submit" busy={busy.value}>
                    {t('convene.do-call')}
                </Button>
            </form>
        </details>
    );
}

/** A line is an option in both languages; in one alone it stands for both. */
function optionsIn(text: string): { readonly ar: string; readonly en: string }[] {
    return text
        .split('\n')
        .map((line) => line.split('|').map((part) => part.trim()))
        .filter(([ar]) => ar)
        .map(([ar = '', en]) => ({ ar, en: en || ar }));
}
