import { timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { branch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { Status } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { next, type Foretold, type Next, type Quarter, type RestOfDay } from '../ahead.ts';
import { bandOf } from '../IndexCard/scale.ts';
import './NextCard.css';

/** What the next two hours hold, and the rest of the day: a bar for each quarter of an hour, or hour, with its likely range; the figures in a table. */
export function NextCard() {
    const seen = next.value;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.next')}</h2>
                <span class="manager__note">{t('congestion.next-note')}</span>
            </div>
            {/* The futures are drawn anew every so often, the index beside them at once: one may know of a crowd before the other */}
            {seen?.at && <p class="manager__note">{t('common.updated-at', { time: timeOfDay(seen.at) })}</p>}
            {seen?.index ? <Seen seen={seen} quarters={seen.index} /> : <p class="soft">{t('congestion.next-not-yet')}</p>}
        </section>
    );
}

function Seen({ seen, quarters }: { readonly seen: Next; readonly quarters: readonly Quarter[] }) {
    return (
        <>
            <Warning seen={seen} />
            <Bars name={t('congestion.next')} bars={quarters} />
            <p class="manager__note">{wait(seen.meanWaitMinutes)}</p>
            {seen.restOfDay && <Rest rest={seen.restOfDay} />}
        </>
    );
}

function Rest({ rest }: { readonly rest: RestOfDay }) {
    const { low, high } = rest.unservedAtClose;
    return (
        <>
            <h3 class="next__rest">{t('congestion.rest')}</h3>
            <Bars name={t('congestion.rest')} bars={rest.hours} />
            <p class="manager__note">
                {wait(rest.meanWaitMinutes)} {low !== undefined && high !== undefined && unserved(low, high)}
            </p>
        </>
    );
}

function unserved(low: number, high: number): string {
    return high < 1 ? t('congestion.rest-unserved-none') : t('congestion.rest-unserved', { low: Math.round(low), high: Math.round(high) });
}

function Bars({ name, bars }: { readonly name: string; readonly bars: readonly Quarter[] }) {
    return (
        <div class="next" role="region" aria-label={name} tabIndex={0}>
            <table style={{ '--bars': bars.length }}>
                <thead>
                    <tr>
                        {bars.map((bar) => (
                            <th scope="col" key={bar.from}>
                                {timeOfDay(bar.from)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        {bars.map((bar) => (
                            <Cell key={bar.from} quarter={bar} most={most(bars)} />
                        ))}
                    </tr>
                </tbody>
            </table>
        </div>
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

function wait({ low, high }: Foretold = {}): string {
    if (low === undefined || high === undefined) return t('congestion.next-nobody');
    return t('congestion.next-wait', { low: Math.round(low), high: Math.round(high) });
}
