import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { Status } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { GOAL_PERCENT, keptPercent } from '../goal.ts';
import { promises } from '../promises.ts';
import './PromiseCard.css';

/** How many of those called today were called within what they were promised, how the week was, and whether the promise is getting worse. */
export function PromiseCard({ now: { promiseKept } }: { readonly now: Congestion }) {
    const percent = keptPercent(promiseKept);
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
                        <Standing percent={percent} />
                    </p>
                    <Bar percent={percent} />
                    <p class="manager__note">{t('congestion.promises-count', promiseKept)}</p>
                </>
            )}
            <TheWeek />
            <Drift />
        </section>
    );
}

function Standing({ percent }: { readonly percent: number }) {
    const good = percent >= GOAL_PERCENT;
    return <Status kind={good ? 'good' : 'watch'}>{t(good ? 'congestion.goal-met' : 'congestion.goal-missed')}</Status>;
}

function Bar({ percent }: { readonly percent: number }) {
    return (
        <div class="promise__bar" aria-hidden="true">
            <span class={percent >= GOAL_PERCENT ? 'promise__kept' : 'promise__kept promise__kept--short'} style={{ inlineSize: `${percent}%` }} />
            <span class="promise__goal" style={{ insetInlineStart: `${GOAL_PERCENT}%` }} />
        </div>
    );
}

function TheWeek() {
    const week = promises.value?.week;
    if (week?.keptPercent === undefined) return null;
    const percent = Math.round(week.keptPercent);
    return (
        <div class="promise__week">
            <p>
                {t('congestion.promises-week')} <b>{t('congestion.percent', { percent })}</b>
            </p>
            <Standing percent={percent} />
            <p class="manager__note">{t('congestion.promises-miss', { minutes: Math.round(week.meanMissMinutes ?? 0) })}</p>
        </div>
    );
}

function Drift() {
    const drift = promises.value?.drift ?? 'none';
    if (drift === 'none') return null;
    return (
        <div class="promise__drift">
            <Notice {...(drift === 'alert' ? { kind: 'problem' as const } : {})}>{t(`congestion.drift-${drift}`)}</Notice>
        </div>
    );
}
