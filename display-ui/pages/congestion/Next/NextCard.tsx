import { timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { branch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { Status } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { next, type Next, type Quarter } from '../ahead.ts';
import { bandOf } from '../IndexCard/scale.ts';
import './NextCard.css';

/** What the next two hours hold: a bar for each quarter of an hour with its likely range, and the figures in a table. */
export function NextCard() {
    const seen = next.value;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.next')}</h2>
                <span class="manager__note">{t('congestion.next-note')}</span>
            </div>
            {seen?.index ? <Seen seen={seen} quarters={seen.index} /> : <p class="soft">{t('congestion.next-not-yet')}</p>}
        </section>
    );
}

function Seen({ seen, quarters }: { readonly seen: Next; readonly quarters: readonly Quarter[] }) {
    return (
        <>
            <Warning seen={seen} />
            <div class="next" role="region" aria-label={t('congestion.next')} tabIndex={0}>
                <table>
                    <thead>
                        <tr>
                            {quarters.map((quarter) => (
                                <th scope="col" key={quarter.from}>
                                    {timeOfDay(quarter.from)}
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        <tr>
                            {quarters.map((quarter) => (
                                <Cell key={quarter.from} quarter={quarter} most={most(quarters)} />
                            ))}
                        </tr>
                    </tbody>
                </table>
            </div>
            <p class="manager__note">{wait(seen)}</p>
        </>
    );
}

/** The picture is as high as the fullest that may come. */
function most(quarters: readonly Quarter[]): number {
    return Math.max(1, ...quarters.map((quarter) => quarter.high ?? 0));
}

function Cell({ quarter, most: full }: { readonly quarter: Quarter; readonly most: number }) {
    const { low = 0, mid = 0, high = 0 } = quarter;
    const share = (value: number) => `${(100 * value) / full}%`;
    return (
        <td>
            <span class="next__picture" aria-hidden="true">
                <span class="next__range" style={{ insetBlockEnd: share(low), blockSize: share(high - low) }} />
                <span class={`next__bar week__cell--${bandOf(mid, branch.value?.congestionBands)}`} style={{ blockSize: share(mid) }} />
            </span>
            <b>{Math.round(mid)}</b>
            <span class="next__ends">{t('congestion.next-range', { low: Math.round(low), high: Math.round(high) })}</span>
        </td>
    );
}

function Warning({ seen }: { readonly seen: Next }) {
    if (!seen.alarm) return null;
    const percent = Math.round(100 * seen.alarm.likely);
    const kind = percent >= 50 ? 'bad' : percent >= 20 ? 'watch' : 'good';
    return (
        <p>
            <Status kind={kind}>
                {t('congestion.next-likely', { percent, index: Math.round(seen.alarm.index) })}{' '}
                {percent > 0 && seen.alarm.leadMinutes !== undefined && t('congestion.next-lead', { minutes: seen.alarm.leadMinutes })}
            </Status>
        </p>
    );
}

function wait(seen: Next): string {
    const { low, high } = seen.meanWaitMinutes ?? {};
    if (low === undefined || high === undefined) return t('congestion.next-nobody');
    return t('congestion.next-wait', { low: Math.round(low), high: Math.round(high) });
}
