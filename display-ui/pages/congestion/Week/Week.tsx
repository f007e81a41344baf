import { signal } from '@preact/signals';
import { timeZone } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { WORDS } from '../IndexCard/scale.ts';
import { history, type WeekHour } from '../history.ts';
import { bandsOf, hourAndDay, type Shown } from './shown.ts';
import { weekdayName } from './weekdayName.ts';
import './Week.css';

/** Sunday first, as weeks begin here. */
const WEEKDAYS = [7, 1, 2, 3, 4, 5, 6];
const SHOWN: readonly Shown[] = ['index', 'arrived', 'wait'];

const shown = signal<Shown>('index');
/** A phone is higher than it is wide: there the hours go down. */
const upright = signal(false);
const narrow = matchMedia('(max-width: 48rem)');
const turn = () => (upright.value = narrow.matches);
narrow.addEventListener('change', turn);
turn();

/** How full each hour of a typical week is, as a table: a number in every cell, the colour only repeats it. */
export function Week() {
    const hours = history.value?.hours;
    if (!hours) return null;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.week-title')}</h2>
                <span class="manager__note">{t('congestion.week-note')}</span>
                {hours.length > 0 && <Choice />}
            </div>
            {hours.length === 0 ? <p class="soft">{t('congestion.week-empty')}</p> : <Filled hours={hours} />}
        </section>
    );
}

function Choice() {
    return (
        <div class="week__choice" role="group" aria-label={t('congestion.week-show')}>
            {SHOWN.map((each) => (
                <button key={each} type="button" aria-pressed={shown.value === each} onClick={() => (shown.value = each)}>
                    {t(`congestion.week-${each}`)}
                </button>
            ))}
        </div>
    );
}

function Filled({ hours }: { readonly hours: readonly WeekHour[] }) {
    const busiest = hours.reduce((most, cell) => (cell.index > most.index ? cell : most));
    return (
        <>
            <p class="week__busiest">{t('congestion.week-busiest', { day: weekdayName(busiest.weekday, 'long'), hour: clock(busiest.hour) })}</p>
            <Table hours={hours} />
            {shown.value === 'index' && (
                <ul class="week__legend" aria-hidden="true">
                    {WORDS.map((word, index) => (
                        <li key={word}>
                            <span class={`week__patch week__cell--${index + 1}`} /> {t(`congestion.band-${word}`)}
                        </li>
                    ))}
                </ul>
            )}
        </>
    );
}

function Table({ hours }: { readonly hours: readonly WeekHour[] }) {
    const cells = bandsOf(hours, shown.value);
    const present = [...new Set(hours.map((cell) => cell.hour))].sort((a, b) => a - b);
    const weekdays = WEEKDAYS.filter((weekday) => hours.some((cell) => cell.weekday === weekday));
    const here = hourAndDay(now.value - (now.value % 60_000), timeZone.value);
    const [rows, columns] = upright.value ? [present, weekdays] : [weekdays, present];
    const nameOf = (of: readonly number[], at: number) => (of === weekdays ? weekdayName(at) : upright.value ? clock(at) : String(at).padStart(2, '0'));
    const key = (row: number, column: number) => (upright.value ? `${column}-${row}` : `${row}-${column}`);
    return (
        <div class="week" tabIndex={0} role="region" aria-label={t('congestion.week-title')}>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t(upright.value ? 'congestion.week-hour' : 'congestion.week-day')}</th>
                        {columns.map((column) => (
                            <th scope="col" key={column}>
                                {nameOf(columns, column)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {rows.map((row) => (
                        <tr key={row}>
                            <th scope="row">{nameOf(rows, row)}</th>
                            {columns.map((column) => (
                                <Cell key={column} cell={cells.get(key(row, column))} here={key(row, column) === here} />
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

function Cell({ cell, here }: { readonly cell: { readonly value: number; readonly band: number } | undefined; readonly here: boolean }) {
    if (!cell) return <td />;
    return (
        <td class={`week__cell week__cell--${cell.band} ${here ? 'week__cell--here' : ''}`}>
            {Math.round(cell.value)}
            {here && <span class="unseen"> {t('congestion.week-now')}</span>}
        </td>
    );
}

function clock(hour: number): string {
    return `${String(hour).padStart(2, '0')}:00`;
}
