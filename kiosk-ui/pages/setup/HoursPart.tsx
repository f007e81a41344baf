import { Button } from '../../shared/Button/Button.tsx';
import { named, t } from '../../shared/words/words.ts';
import { Breaks } from './Breaks.tsx';
import { change } from './draft.ts';
import { countersOf, Field, Flawed, flawAt, Names, Ticks } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import { DAYS, freshId, type Holiday, type SetUp, type Shift, type Span } from './setUp.ts';

const USUAL = { from: '08:00', to: '15:00' };

/** When the office is open, when counters are staffed, and on which days it is not. */
export function HoursPart({ setUp }: { readonly setUp: SetUp }) {
    const { alwaysOpen = false, week = [], shifts = [], holidays = [] } = setUp.hours ?? {};
    return (
        <>
            <section class="card set-up__card">
                <h2>{t('set-up.part-hours')}</h2>
                <label class="tick">
                    <input type="checkbox" checked={alwaysOpen} onChange={(event) => change('hours', always(setUp.hours, event.currentTarget.checked))} />
                    <span>{t('set-up.always-open')}</span>
                </label>
                {flawAt(['hours', 'hours/week']) && <Flawed id="hours-flaw" text={flawAt(['hours', 'hours/week']) ?? ''} />}
                {!alwaysOpen && <Week week={week} />}
            </section>
            <Listed<Shift>
                at="hours/shifts"
                title={t('set-up.shifts')}
                things={shifts}
                nameOf={({ id, from, to }) => t('set-up.shift', { id, from, to })}
                fresh={() => ({ id: freshId('shift-', shifts.map(({ id }) => id)), ...USUAL, counters: setUp.counters.map(({ id }) => id) })}
                add={t('set-up.add-shift')}
                form={(shift, at) => <ShiftForm shift={shift} at={at} setUp={setUp} />}
            />
            <Breaks setUp={setUp} />
            <Listed<Holiday>
                at="hours/holidays"
                title={t('set-up.holidays')}
                things={holidays}
                nameOf={({ names, date, everyYear, everyHijriYear }) => `${named(names)} ${date ?? everyYear ?? everyHijriYear ?? ''}`}
                fresh={() => ({ names: {}, date: new Date().toISOString().slice(0, 10), days: 1 })}
                add={t('set-up.add-holiday')}
                form={(holiday, at) => <HolidayForm holiday={holiday} at={at} />}
            />
        </>
    );
}

/** Open day and night has no week; a week to begin with is the working days of most. */
function always(hours: SetUp['hours'], on: boolean): SetUp['hours'] {
    const { alwaysOpen: _was, week: _week, ...rest } = hours ?? {};
    return on ? { ...rest, alwaysOpen: true } : { ...rest, week: DAYS.slice(0, 5).map((day) => ({ day, ...USUAL })) };
}

function Week({ week }: { readonly week: readonly Span[] }) {
    return (
        <div class="week">
            {DAYS.map((day) => (
                <Day key={day} day={day} week={week} />
            ))}
        </div>
    );
}

function Day({ day, week }: { readonly day: string; readonly week: readonly Span[] }) {
    const spans = week.map((span, index) => ({ span, at: `hours/week/${index}` })).filter(({ span }) => span.day === day);
    const name = t(`set-up.day-${day}`);
    return (
        <fieldset class="week__day">
            <legend>{name}</legend>
            {spans.length === 0 && <span class="soft">{t('set-up.closed')}</span>}
            {spans.map(({ span, at }) => (
                <div class="week__span" key={at}>
                    <Field at={`${at}/from`} also={[at]} label={t('set-up.from')} value={span.from} />
                    <Field at={`${at}/to`} label={t('set-up.to')} value={span.to} />
                    <Button aria-label={t('set-up.take-away', { name: `${name} ${span.from}` })} onClick={() => change(at, undefined)}>
                        ×
                    </Button>
                </div>
            ))}
            <Button onClick={() => change('hours/week', [...week, { day, ...USUAL }])}>{t('set-up.add-hours', { day: name })}</Button>
        </fieldset>
    );
}

function ShiftForm({ shift, at, setUp }: { readonly shift: Shift; readonly at: string; readonly setUp: SetUp }) {
    return (
        <>
            <Field at={`${at}/id`} label={t('set-up.id')} value={shift.id} />
            <Field at={`${at}/from`} label={t('set-up.from')} value={shift.from} />
            <Field at={`${at}/to`} label={t('set-up.to')} value={shift.to} />
            <Ticks at={`${at}/days`} label={t('set-up.days')} chosen={shift.days ?? []} options={DAYS.map((day) => [day, t(`set-up.day-${day}`)])} />
            <Ticks at={`${at}/counters`} label={t('set-up.counters')} chosen={shift.counters} options={countersOf(setUp)} />
        </>
    );
}

function HolidayForm({ holiday, at }: { readonly holiday: Holiday; readonly at: string }) {
    return (
        <>
            <Names at={`${at}/names`} names={holiday.names} label={t('set-up.name')} />
            {holiday.date !== undefined && <Field at={`${at}/date`} label={t('set-up.date')} type="date" value={holiday.date} />}
            <Field at={`${at}/days`} label={t('set-up.length-days')} type="number" value={holiday.days ?? 1} />
        </>
    );
}
