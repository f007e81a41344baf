import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { history, type WeekHour } from '../history.ts';
import { weekdayName } from './weekdayName.ts';
import './Week.css';

/** Sunday first, as weeks begin here. */
const WEEKDAYS = [7, 1, 2, 3, 4, 5, 6];

/** How full each hour of a typical week is, as a table: a number in every cell, the colour only repeats it. */
export function Week() {
    const hours = history.value?.hours;
    if (!hours) return null;
    const shown = [...new Set(hours.map((cell) => cell.hour))].sort((a, b) => a - b);
    const weekdays = WEEKDAYS.filter((weekday) => hours.some((cell) => cell.weekday === weekday));
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.week-title')}</h2>
                <span class="manager__note">{t('congestion.week-note')}</span>
            </div>
            {hours.length === 0 ? <p class="soft">{t('congestion.week-empty')}</p> : <Table hours={hours} shown={shown} weekdays={weekdays} />}
        </section>
    );
}

interface TableProps {
    readonly hours: readonly WeekHour[];
    readonly shown: readonly number[];
    readonly weekdays: readonly number[];
}

function Table({ hours, shown, weekdays }: TableProps) {
    const cells = new Map(hours.map((cell) => [`${cell.weekday}-${cell.hour}`, cell]));
    return (
        <div class="week" tabIndex={0} role="region" aria-label={t('congestion.week-title')}>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t('congestion.week-hour')}</th>
                        {weekdays.map((weekday) => (
                            <th scope="col" key={weekday}>
                                {weekdayName(weekday)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {shown.map((hour) => (
                        <tr key={hour}>
                            <th scope="row">{`${String(hour).padStart(2, '0')}:00`}</th>
                            {weekdays.map((weekday) => (
                                <Cell key={weekday} cell={cells.get(`${weekday}-${hour}`)} />
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

function Cell({ cell }: { readonly cell: WeekHour | undefined }) {
    if (!cell) return <td />;
    return <td class={`week__cell week__cell--${cell.band}`}>{Math.round(cell.index)}</td>;
}
