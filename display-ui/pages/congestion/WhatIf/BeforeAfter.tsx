import { timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import type { Foretold } from '../ahead.ts';
import type { IndexThen, WhatIf } from '../whatIf.ts';

const WIDTH = 600;
const HEIGHT = 140;

/** How a day was, how it is when lived again, and how with the changes. */
export function BeforeAfter({ answer }: { readonly answer: WhatIf }) {
    return (
        <>
            <Picture index={answer.index} />
            <div class="what-if__table" role="region" aria-label={t('congestion.what-if')} tabIndex={0}>
                <table class="services">
                    <thead>
                        <tr>
                            <th scope="col">{t('report.figure')}</th>
                            <th scope="col">{t('congestion.what-if-truly')}</th>
                            <th scope="col">{t('congestion.what-if-before')}</th>
                            <th scope="col">{t('congestion.what-if-after')}</th>
                            <th scope="col">{t('congestion.what-if-effect')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {answer.measures.map((each) => (
                            <tr key={each.measure}>
                                <th scope="row">{t(`congestion.figure-${each.measure}`)}</th>
                                <td>{number(each.truly)}</td>
                                <td>{number(each.before.mid)}</td>
                                <td>{number(each.after.mid)}</td>
                                <td>{range(each.effect)}</td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            <p class="manager__note">{t('congestion.what-if-courses', { courses: answer.courses })}</p>
        </>
    );
}

function number(value: number | undefined): string {
    return value === undefined ? '–' : t('congestion.number', { value });
}

function range({ low, mid, high }: Foretold): string {
    if (low === undefined || mid === undefined || high === undefined) return '–';
    return t('congestion.what-if-range', { low, mid, high });
}

/** In Arabic time runs from the right; the table says the same in figures. */
function Picture({ index }: { readonly index: readonly IndexThen[] }) {
    const first = index[0];
    const last = index.at(-1);
    if (!first || !last) return null;
    const most = Math.max(1, ...index.flatMap((quarter) => [quarter.before, quarter.after]));
    const points = (value: (quarter: IndexThen) => number) =>
        index.map((quarter, at) => `${(WIDTH * at) / Math.max(1, index.length - 1)},${HEIGHT - (HEIGHT * value(quarter)) / most}`).join(' ');
    return (
        <figure class="what-if__picture">
            <svg viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} preserveAspectRatio="none" aria-hidden="true">
                <polyline class="what-if__before" points={points((quarter) => quarter.before)} />
                <polyline class="what-if__after" points={points((quarter) => quarter.after)} />
            </svg>
            <figcaption>
                <span>{timeOfDay(first.from)}</span>
                <span class="what-if__key what-if__key--before">{t('congestion.what-if-before')}</span>
                <span class="what-if__key what-if__key--after">{t('congestion.what-if-after')}</span>
                <span>{t('congestion.what-if-most', { index: Math.round(most) })}</span>
                <span>{timeOfDay(last.from)}</span>
            </figcaption>
        </figure>
    );
}
