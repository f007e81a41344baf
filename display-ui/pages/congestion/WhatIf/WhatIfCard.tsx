import { signal } from '@preact/signals';
import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { isoDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { officeMillis } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { congestion } from '../congestion.ts';
import { answer, refused, stop, whatIf, working, type Change } from '../whatIf.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import './WhatIfCard.css';

const ORDERS = ['longest-waiting-first', 'priority-first', 'ratio', 'accumulating', 'target-wait'];
const ALL = 100;

const day = signal('');
const from = signal('10:30');
const more = signal(2);
const order = signal('');
const crowd = signal(ALL);

/** Any past day lived again with changes: before and after as table and picture. */
export function WhatIfCard() {
    const branch = congestion.value?.branch;
    if (!branch) return null;
    const today = isoDay(officeMillis());
    const ask = (event: Event) => {
        event.preventDefault();
        void whatIf(branch, day.value || today, changes());
    };
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.what-if')}</h2>
                <span class="manager__note">{t('congestion.what-if-note')}</span>
            </div>
            <form class="what-if" onSubmit={ask}>
                <Fields today={today} />
                {working.value ? (
                    <button type="button" onClick={() => void stop(branch)}>
                        {t('congestion.what-if-stop')}
                    </button>
                ) : (
                    <button type="submit" disabled={changes().length === 0}>
                        {t('congestion.what-if-ask')}
                    </button>
                )}
            </form>
            <div aria-live="polite">
                {working.value && <p class="soft">{t('congestion.what-if-working')}</p>}
                {refused.value && <Notice kind="problem">{explain(refused.value)}</Notice>}
                {answer.value && !working.value && <BeforeAfter answer={answer.value} />}
            </div>
        </section>
    );
}

function Fields({ today }: { readonly today: string }) {
    return (
        <>
            <label>
                <span>{t('congestion.what-if-day')}</span>
                <input type="date" dir="ltr" max={today} value={day.value || today} onInput={(event) => (day.value = event.currentTarget.value)} />
            </label>
            <label>
                <span>{t('congestion.what-if-from')}</span>
                <input type="time" dir="ltr" value={from.value} onInput={(event) => (from.value = event.currentTarget.value)} />
            </label>
            <label>
                <span>{t('congestion.what-if-more')}</span>
                <input type="number" dir="ltr" min="0" max="50" value={more.value} onInput={(event) => (more.value = event.currentTarget.valueAsNumber || 0)} />
            </label>
            <label>
                <span>{t('congestion.what-if-crowd')}</span>
                <input type="number" dir="ltr" min="0" max="400" step="5" value={crowd.value} onInput={(event) => (crowd.value = event.currentTarget.valueAsNumber || 0)} />
            </label>
            <label>
                <span>{t('congestion.what-if-order')}</span>
                <select value={order.value} onChange={(event) => (order.value = event.currentTarget.value)}>
                    <option value="">{t('congestion.what-if-order-same')}</option>
                    {ORDERS.map((each) => (
                        <option key={each} value={each}>
                            {t(`congestion.order-${each}`)}
                        </option>
                    ))}
                </select>
            </label>
        </>
    );
}

function changes(): readonly Change[] {
    const wanted: Change[] = [];
    if (more.value > 0) wanted.push({ kind: 'open', count: more.value, from: from.value });
    if (crowd.value !== ALL) wanted.push({ kind: 'crowd', percent: crowd.value, from: from.value });
    if (order.value) wanted.push({ kind: 'order', order: order.value, from: from.value });
    return wanted;
}
