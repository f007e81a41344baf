import { branch } from '../../../shared/office/office.ts';
import { t } from '../../../shared/words/words.ts';
import Moon from 'icon:clock';
import './Closed.css';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The office issues no tickets now: when it does. */
export function Closed() {
    const week = branch.value?.hours?.week ?? [];
    return (
        <section class="closed card">
            <Moon class="closed__sign" />
            <h1 tabIndex={-1}>{t('kiosk.closed-title')}</h1>
            {week.length > 0 && (
                <table>
                    <caption>{t('kiosk.closed-hours')}</caption>
                    <tbody>
                        {DAYS.map((day) => (
                            <tr key={day}>
                                <th scope="row">{t(`day.${day}`)}</th>
                                <td>
                                    <div class="closed__hours">{hoursOf(day)}</div>
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            )}
        </section>
    );
}

function hoursOf(day: string) {
    const spans = branch.value?.hours?.week?.filter((span) => span.day === day) ?? [];
    if (spans.length === 0) return t('kiosk.closed-day');
    return spans.map(({ from, to }) => (
        <bdi key={from} dir="ltr">
            {from}–{to}
        </bdi>
    ));
}
