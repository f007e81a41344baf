import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { Status } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import './PromiseCard.css';

/** The promise is kept nine times in ten, or it is no promise. */
const GOAL_PERCENT = 90;

/** How many of those called today were called within what they were promised. */
export function PromiseCard({ now: { promiseKept } }: { readonly now: Congestion }) {
    const { kept, judged } = promiseKept;
    const percent = judged > 0 ? Math.round((100 * kept) / judged) : undefined;
    const good = percent !== undefined && percent >= GOAL_PERCENT;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.promises')}</h2>
                <span class="manager__note">{t('congestion.goal', { percent: GOAL_PERCENT })}</span>
            </div>
            {percent === undefined ? (
                <p class="manager__note">{t('congestion.promises-none')}</p>
            ) : (
                <>
                    <p class="promise__now">
                        <b class="manager__figure">{t('congestion.percent', { percent })}</b>
                        <Status kind={good ? 'good' : 'watch'}>{t(good ? 'congestion.goal-met' : 'congestion.goal-missed')}</Status>
                    </p>
                    <div class="promise__bar" aria-hidden="true">
                        <span class={good ? 'promise__kept' : 'promise__kept promise__kept--short'} style={{ inlineSize: `${percent}%` }} />
                        <span class="promise__goal" style={{ insetInlineStart: `${GOAL_PERCENT}%` }} />
                    </div>
                    <p class="manager__note">{t('congestion.promises-count', { kept, judged })}</p>
                </>
            )}
        </section>
    );
}
