import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { seesAll } from '../congestion.ts';
import { days } from '../history.ts';
import { FormChoice } from './FormChoice.tsx';
import { giveUp, isOpen, make, OF_A_BRANCH, order, refused, type Order } from './orders.ts';

const ALL = 100;

/** A report over any period: ordered, watched while it is made, saved or given up. */
export function OrderForm({ branch }: { readonly branch: string }) {
    const ask = (event: SubmitEvent) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget as HTMLFormElement);
        const field = (name: string) => form.get(name) as string;
        void make(branch, { report: field('report'), form: field('form'), from: field('from'), to: field('to') });
    };
    return (
        <details class="reports__order">
            <summary>{t('congestion.order')}</summary>
            <form class="what-if" onSubmit={ask}>
                <label>
                    <span>{t('congestion.order-report')}</span>
                    <select name="report">
                        {[...OF_A_BRANCH, ...(seesAll.value ? ['network'] : [])].map((each) => (
                            <option key={each} value={each}>
                                {t(`report.${each}`)}
                            </option>
                        ))}
                    </select>
                </label>
                <label>
                    <span>{t('congestion.order-from')}</span>
                    <input type="date" dir="ltr" name="from" required max={days.value.to} defaultValue={days.value.from} />
                </label>
                <label>
                    <span>{t('congestion.order-to')}</span>
                    <input type="date" dir="ltr" name="to" required max={days.value.to} defaultValue={days.value.to} />
                </label>
                <FormChoice />
                <button type="submit" disabled={order.value !== undefined && isOpen(order.value)}>
                    {t('congestion.order-make')}
                </button>
            </form>
            <div aria-live="polite">
                {refused.value && <Notice kind="problem">{explain(refused.value)}</Notice>}
                {order.value && <HowFar of={order.value} />}
            </div>
        </details>
    );
}

function HowFar({ of }: { readonly of: Order }) {
    if (of.state === 'done') {
        return (
            <a href={`/api/v1/report-orders/${of.order}/file`} download>
                {t('congestion.order-fetch', { name: `${t(`report.${of.report}`)} (${of.form.toUpperCase()})` })}
            </a>
        );
    }
    if (!isOpen(of)) return <p>{t('congestion.order-failed')}</p>;
    return (
        <p class="reports__progress">
            <progress max={ALL} value={of.percent} aria-label={t(`report.${of.report}`)} />
            <span>{of.state === 'waiting' ? t('congestion.order-waiting') : t('congestion.order-making', { percent: of.percent })}</span>
            <button type="button" onClick={() => void giveUp()}>
                {t('congestion.order-stop')}
            </button>
        </p>
    );
}
