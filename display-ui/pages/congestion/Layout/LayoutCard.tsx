import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { isoDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { officeMillis } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { branch as office, hallNames, serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { draft, type FloorPlan } from '@dawr/kiosk-ui/shared/plan/draft.ts';
import { drafts, readDrafts } from '@dawr/kiosk-ui/shared/plan/drafts.ts';
import { refused, twin, walk, walking, type Twin } from './layout.ts';
import { Plan } from './Plan.tsx';
import './LayoutCard.css';

/** The plan in force, or the plain one of a branch that has drawn none. */
const IN_FORCE = '';

const day = signal('');
/** Which of the plans; unless somebody has chosen, the one in force against the newest that was drawn. */
const chosen = { before: signal<string | undefined>(IN_FORCE), after: signal<string | undefined>(undefined) };

/** A real day walked through two floor plans, chosen from those that are drawn: both as tables and pictures. */
export function LayoutCard() {
    const here = office.value;
    const id = here?.id;
    useEffect(() => void (id && readDrafts(id)), [id]);
    if (!here) return null;
    const today = isoDay(officeMillis());
    const before = chosen.before.value ?? IN_FORCE;
    const after = chosen.after.value ?? drafts.value[0]?.id ?? IN_FORCE;
    const inForce = here.plan ?? draft(here.halls, here.counters);
    const plans = { before: planOf(inForce, before), after: planOf(inForce, after) };
    const ask = (event: Event) => {
        event.preventDefault();
        void walk(here.id, day.value || today, plans);
    };
    return (
        <section class="card" id="layout">
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
                    <Choice which="before" now={before} drawn={here.plan !== undefined} />
                    <Choice which="after" now={after} drawn={here.plan !== undefined} />
                    <button type="submit" disabled={walking.value || before === after}>
                        {t('congestion.layout-ask')}
                    </button>
                </div>
                <p class="manager__note">
                    {drafts.value.length === 0 && t('congestion.layout-none')} <a href={`/setup?branch=${here.id}&part=plan`}>{t('congestion.layout-draw')}</a>
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

function planOf(inForce: FloorPlan, id: string): FloorPlan {
    return drafts.value.find((one) => one.id === id)?.plan ?? inForce;
}

type Which = 'before' | 'after';

function Choice({ which, now, drawn }: { readonly which: Which; readonly now: string; readonly drawn: boolean }) {
    const choose = (id: string) => {
        chosen[which].value = id;
        // What was walked was walked through other plans
        twin.value = refused.value = undefined;
    };
    return (
        <label>
            <span>{t(`congestion.layout-${which}`)}</span>
            <select value={now} onChange={(event) => choose(event.currentTarget.value)}>
                <option value={IN_FORCE}>{t(drawn ? 'congestion.layout-in-force' : 'congestion.layout-plain')}</option>
                {drafts.value.map(({ id, name }) => (
                    <option key={id} value={id}>
                        {name}
                    </option>
                ))}
            </select>
        </label>
    );
}

function Drawing({ which, plan }: { readonly which: Which; readonly plan: FloorPlan }) {
    return (
        <figure>
            <figcaption>{t(`congestion.layout-${which}`)}</figcaption>
            <Plan plan={plan} treads={twin.value?.[which] ?? []} />
        </figure>
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
