import { signal } from '@preact/signals';
import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { isoDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { officeMillis } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { branch as office, counterLabel, hallNames, serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { draft, type FloorPlan } from '@dawr/kiosk-ui/shared/plan/draft.ts';
import { refused, twin, walk, walking, type Twin } from './layout.ts';
import { Plan } from './Plan.tsx';
import './LayoutCard.css';

const day = signal('');
const cell = signal<number | undefined>(undefined);
/** As they are drawn; nothing while nobody has changed the plan of the branch, or the plain one where it has none. */
const drawn = { before: signal<string | undefined>(undefined), after: signal<string | undefined>(undefined) };

/** A real day walked through two floor plans: before and after as tables and pictures. */
export function LayoutCard() {
    const here = office.value;
    if (!here) return null;
    const plain = here.plan ?? draft(here.halls, here.counters);
    const today = isoDay(officeMillis());
    const plans = { before: planOf(plain, 'before'), after: planOf(plain, 'after') };
    const ask = (event: Event) => {
        event.preventDefault();
        void walk(here.id, day.value || today, plans);
    };
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.layout')}</h2>
                <span class="manager__note">{t('congestion.layout-note')}</span>
            </div>
            <form onSubmit={ask}>
                <div class="what-if">
                    <label>
                        <span>{t('congestion.what-if-day')}</span>
                        <input type="date" dir="ltr" max={today} value={day.value || today} onInput={(event) => (day.value = event.currentTarget.value)} />
                    </label>
                    <label>
                        <span>{t('congestion.layout-cell')}</span>
                        <input type="number" dir="ltr" min="0.25" max="5" step="0.25" value={cell.value ?? plain.cellMetres} onInput={(event) => (cell.value = event.currentTarget.valueAsNumber || 1)} />
                    </label>
                    <button type="submit" disabled={walking.value}>
                        {t('congestion.layout-ask')}
                    </button>
                </div>
                <p class="manager__note">
                    {t('congestion.layout-key')} <bdi dir="ltr">{legend(plain)}</bdi>
                </p>
                <div class="layout">
                    <Drawing which="before" plan={plans.before} />
                    <Drawing which="after" plan={plans.after} />
                </div>
            </form>
            <div aria-live="polite">
                {refused.value && <Notice kind="problem">{explain(refused.value)}</Notice>}
                {twin.value && <Compared twin={twin.value} />}
            </div>
        </section>
    );
}

/** Which letter is which counter: "a=1 b=2". */
function legend({ counters }: FloorPlan): string {
    return Object.entries(counters)
        .map(([letter, id]) => `${letter}=${counterLabel(id)}`)
        .join(' ');
}

function planOf(plain: FloorPlan, which: 'before' | 'after'): FloorPlan {
    const rows = drawn[which].value?.split('\n').filter(Boolean);
    return { ...plain, cellMetres: cell.value ?? plain.cellMetres, rows: rows ?? plain.rows };
}

function Drawing({ which, plan }: { readonly which: 'before' | 'after'; readonly plan: FloorPlan }) {
    return (
        <div>
            <label>
                <b>{t(`congestion.layout-${which}`)}</b>
                <textarea dir="ltr" spellcheck={false} rows={plan.rows.length} value={plan.rows.join('\n')} onInput={(event) => (drawn[which].value = event.currentTarget.value)} />
            </label>
            <Plan plan={plan} treads={twin.value?.[which] ?? []} />
        </div>
    );
}

function Compared({ twin: { groups, halls } }: { readonly twin: Twin }) {
    const change = (before: number, after: number) => <td>{t('congestion.layout-change', { before, after })}</td>;
    return (
        <div class="what-if__table" role="region" aria-label={t('congestion.layout')} tabIndex={0}>
            <table class="services">
                <thead>
                    <Heads names={['group', 'people', 'metres', 'long', 'stood', 'minutes']} />
                </thead>
                <tbody>
                    {groups.map(({ group, people, before, after }) => (
                        <tr key={group}>
                            <th scope="row">{groupName(group)}</th>
                            <td>{people}</td>
                            {change(before.metres, after.metres)}
                            {change(before.longMetres, after.longMetres)}
                            {change(before.stoodPercent, after.stoodPercent)}
                            {change(before.stoodMinutes, after.stoodMinutes)}
                        </tr>
                    ))}
                </tbody>
            </table>
            <table class="services">
                <thead>
                    <Heads names={['hall', 'seats', 'standing', 'standing-minutes']} />
                </thead>
                <tbody>
                    {halls.map(({ hall, before, after }) => (
                        <tr key={hall}>
                            <th scope="row">{named(hallNames(hall)) || hall}</th>
                            {change(before.seats, after.seats)}
                            {change(before.standingMost, after.standingMost)}
                            {change(before.stoodMinutes, after.stoodMinutes)}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

function Heads({ names }: { readonly names: readonly string[] }) {
    return (
        <tr>
            {names.map((name) => (
                <th scope="col" key={name}>
                    {t(`congestion.layout-${name}`)}
                </th>
            ))}
        </tr>
    );
}

/** "all", "priority-senior", "service-permits". */
function groupName(group: string): string {
    const [kind, ...rest] = group.split('-');
    const id = rest.join('-');
    if (kind === 'service') return named(serviceOf(id)?.names) || id;
    if (kind !== 'priority') return t('congestion.layout-all');
    return t(`priority.${id}`);
}
