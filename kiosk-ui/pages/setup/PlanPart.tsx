import { signal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { draft as plain, type FloorPlan } from '../../shared/plan/draft.ts';
import { Status } from '../../shared/Status/Status.tsx';
import { named, t } from '../../shared/words/words.ts';
import { change, making } from './draft.ts';
import { Field, Flawed, flawAt } from './Fields.tsx';
import { MARKS, painted, sized, standing, undrawn, type Mark, type Tool } from './paint.ts';
import { PlanDrafts } from './PlanDrafts.tsx';
import type { SetUp } from './setUp.ts';
import './PlanPart.css';

const tool = signal<Tool>({ kind: 'mark', letter: MARKS.wall });
const cursor = signal({ x: 0, y: 0 });
const painting = signal(false);
const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const FLAWS = ['plan', 'plan/rows', 'plan/counters', 'plan/halls'];

/** The halls as they lie: walls, doors, kiosks, steps, seats and counters on a grid, painted by mouse or by keyboard. */
export function PlanPart({ setUp }: { readonly setUp: SetUp }) {
    const { plan } = setUp;
    const flaw = flawAt(FLAWS);
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.part-plan')}</h2>
            <p class="soft">{t('set-up.plan-intro')}</p>
            {flaw && <Flawed id="plan-flaw" text={flaw} />}
            {plan ? <Editor plan={plan} setUp={setUp} /> : <Button onClick={() => change('plan', plain(setUp.halls, setUp.counters))}>{t('set-up.plan-begin')}</Button>}
            {!making.value && <PlanDrafts plan={plan} />}
        </section>
    );
}

function Editor({ plan, setUp }: { readonly plan: FloorPlan; readonly setUp: SetUp }) {
    const missing = undrawn(
        plan,
        setUp.counters.map(({ id }) => id),
    );
    const columns = plan.rows[0]?.length ?? 1;
    const resize = (wide: number, long: number) => change('plan', sized(plan, Math.min(120, Math.max(1, wide)), Math.min(80, Math.max(1, long))));
    return (
        <>
            <Tools setUp={setUp} />
            <Grid plan={plan} setUp={setUp} />
            {missing.length > 0 && <Status kind="watch">{t('set-up.plan-missing', { counters: missing.map((id) => labelOf(setUp, id)).join(' · ') })}</Status>}
            <div class="fields">
                <Count label={t('set-up.plan-columns')} value={columns} onTaken={(wide) => resize(wide, plan.rows.length)} />
                <Count label={t('set-up.plan-rows')} value={plan.rows.length} onTaken={(long) => resize(columns, long)} />
                <Field at="plan/cellMetres" label={t('set-up.plan-metres')} type="number" value={plan.cellMetres} />
            </div>
            <Button look="danger" onClick={() => change('plan', undefined)}>
                {t('set-up.take-away', { name: t('set-up.part-plan') })}
            </Button>
        </>
    );
}

function Count({ label, value, onTaken }: { readonly label: string; readonly value: number; readonly onTaken: (count: number) => void }) {
    return (
        <label class="field">
            <span>{label}</span>
            <input type="number" dir="ltr" min="1" value={value} onChange={(event) => onTaken(event.currentTarget.valueAsNumber || value)} />
        </label>
    );
}

function Tools({ setUp }: { readonly setUp: SetUp }) {
    const marks = (Object.keys(MARKS) as Mark[]).map((mark) => [t(`set-up.plan-${mark}`), { kind: 'mark', letter: MARKS[mark] }] as const);
    const seats = setUp.halls.map(({ id, names }) => [t('set-up.plan-seat', { hall: named(names) || id }), { kind: 'seat', hall: id }] as const);
    const counters = setUp.counters.map(({ id }) => [t('set-up.plan-counter', { counter: labelOf(setUp, id) }), { kind: 'counter', counter: id }] as const);
    const key = (each: Tool) => JSON.stringify(each);
    return (
        <fieldset class="ticks plan__tools">
            <legend>{t('set-up.plan-tool')}</legend>
            {[...marks, ...seats, ...counters].map(([name, each]) => (
                <label key={key(each)}>
                    <input type="radio" name="tool" checked={key(tool.value) === key(each)} onChange={() => (tool.value = each)} />
                    <span>{name}</span>
                </label>
            ))}
        </fieldset>
    );
}

function labelOf({ counters }: SetUp, id: string): string {
    return counters.find((one) => one.id === id)?.label ?? id;
}

function Grid({ plan, setUp }: { readonly plan: FloorPlan; readonly setUp: SetUp }) {
    const wide = plan.rows[0]?.length ?? 1;
    const long = plan.rows.length;
    const paint = (x: number, y: number) => {
        cursor.value = { x, y };
        change('plan', painted(plan, x, y, tool.value));
    };
    const move = (x: number, y: number) => (cursor.value = { x: Math.min(wide - 1, Math.max(0, x)), y: Math.min(long - 1, Math.max(0, y)) });
    const press = (event: KeyboardEvent) => {
        const { x, y } = cursor.value;
        const by = MOVES[event.key];
        if (by) move(x + by[0], y + by[1]);
        else if (event.key === ' ' || event.key === 'Enter') paint(x, y);
        else return;
        event.preventDefault();
    };
    const touched = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
        const box = event.currentTarget.getBoundingClientRect();
        paint(Math.min(wide - 1, Math.floor(((event.clientX - box.left) / box.width) * wide)), Math.min(long - 1, Math.floor(((event.clientY - box.top) / box.height) * long)));
    };
    const { x, y } = cursor.value;
    return (
        <div class="plan" dir="ltr">
            <svg
                class="plan__grid"
                viewBox={`0 0 ${wide} ${long}`}
                tabindex={0}
                role="application"
                aria-label={t('set-up.plan-keys')}
                onKeyDown={press}
                onPointerDown={(event) => {
                    painting.value = true;
                    touched(event);
                }}
                onPointerMove={(event) => painting.value && touched(event)}
                onPointerUp={() => (painting.value = false)}
                onPointerLeave={() => (painting.value = false)}
            >
                {plan.rows.flatMap((row, at) => [...row].map((_, column) => <Square key={`${column},${at}`} plan={plan} setUp={setUp} x={column} y={at} />))}
                <rect class="plan__cursor" x={x + 0.05} y={y + 0.05} width="0.9" height="0.9" />
            </svg>
            <p class="soft" dir="auto" aria-live="polite">
                {t('set-up.plan-here', { column: x + 1, row: y + 1, what: whatIs(plan, setUp, x, y) })}
            </p>
        </div>
    );
}

function whatIs(plan: FloorPlan, setUp: SetUp, x: number, y: number): string {
    const { kind, id = '' } = standing(plan, x, y);
    if (kind === 'counter') return t('set-up.plan-counter', { counter: labelOf(setUp, id) });
    if (kind === 'seat') return t('set-up.plan-seat', { hall: named(setUp.halls.find((hall) => hall.id === id)?.names) || id });
    return t(`set-up.plan-${kind}`);
}

function Square({ plan, setUp, x, y }: { readonly plan: FloorPlan; readonly setUp: SetUp; readonly x: number; readonly y: number }) {
    const { kind, id = '' } = standing(plan, x, y);
    return (
        <>
            <rect class={`plan__square plan__square--${kind}`} x={x} y={y} width="1" height="1" />
            {kind === 'counter' && (
                <text class="plan__label" x={x + 0.5} y={y + 0.72}>
                    {labelOf(setUp, id)}
                </text>
            )}
            {kind === 'door' && <path class="plan__sign" d={`M${x + 0.2} ${y + 0.5}h.6m-.25-.25.25.25-.25.25`} />}
            {kind === 'kiosk' && <rect class="plan__sign" x={x + 0.3} y={y + 0.2} width=".4" height=".6" />}
            {kind === 'steps' && <path class="plan__sign" d={`M${x + 0.1} ${y + 0.3}h.8m-.8.2h.8m-.8.2h.8`} />}
            {kind === 'seat' && <circle class="plan__seat" cx={x + 0.5} cy={y + 0.5} r=".28" />}
        </>
    );
}
