import { named, t } from '../../shared/words/words.ts';
import { Breaks } from './Breaks.tsx';
import { change } from './draft.ts';
import { Choice, countersOf, Field, Flawed, flawAt, InSeason, Names, Ticks } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import { DAYS, freshId, type Holiday, type SetUp, type Shift } from './setUp.ts';
import { Sightings } from './Sightings.tsx';
import { always, Instead, RamadanWeek, USUAL, Week } from './Week.tsx';

/** When the office is open, when counters are staffed, and on which days it is not. */
export function HoursPart({ setUp }: { readonly setUp: SetUp }) {
    const { alwaysOpen = false, week = [], weekend = [], shifts = [], holidays = [] } = setUp.hours ?? {};
    const flaw = flawAt(['hours', 'hours/alwaysOpen', 'hours/week']);
    return (
        <>
            <section class="card set-up__card">
                <h2>{t('set-up.part-hours')}</h2>
                <label class="tick">
                    <input type="checkbox" checked={alwaysOpen} onChange={(event) => change('hours', always(setUp.hours, event.currentTarget.checked))} />
                    <span>{t('set-up.always-open')}</span>
                </label>
                {flaw && <Flawed id="hours-flaw" text={flaw} />}
                {!alwaysOpen && <Week at="hours/week" week={week} />}
                <div class="fields">
                    <Ticks at="hours/weekend" label={t('set-up.weekend')} chosen={weekend} options={DAYS.map((day) => [day, t(`set-up.day-${day}`)])} />
                    <Field at="turnsAt" label={t('set-up.turns-at')} value={setUp.turnsAt ?? '03:00'} />
                </div>
            </section>
            {!alwaysOpen && <RamadanWeek setUp={setUp} />}
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
            <Sightings setUp={setUp} />
        </>
    );
}

function ShiftForm({ shift, at, setUp }: { readonly shift: Shift; readonly at: string; readonly setUp: SetUp }) {
    return (
        <>
            <Field at={`${at}/id`} label={t('set-up.id')} value={shift.id} />
            <Field at={`${at}/from`} label={t('set-up.from')} value={shift.from} />
            <Field at={`${at}/to`} label={t('set-up.to')} value={shift.to} />
            <InSeason at={`${at}/season`} season={shift.season} />
            <Ticks at={`${at}/days`} label={t('set-up.days')} chosen={shift.days ?? []} options={DAYS.map((day) => [day, t(`set-up.day-${day}`)])} />
            <Ticks at={`${at}/counters`} label={t('set-up.counters')} chosen={shift.counters} options={countersOf(setUp)} />
        </>
    );
}

/** On a day of one year, or every year on a day of the calendar or of the Hijri calendar. */
const BEGINS = {
    date: () => new Date().toISOString().slice(0, 10),
    everyYear: () => '01-01',
    everyHijriYear: () => '10-01',
} as const;
type Begins = keyof typeof BEGINS;

function HolidayForm({ holiday, at }: { readonly holiday: Holiday; readonly at: string }) {
    const kinds = Object.keys(BEGINS) as Begins[];
    const kind = kinds.find((one) => holiday[one] !== undefined) ?? 'date';
    const choose = (next: Begins) => change(at, { names: holiday.names, days: holiday.days ?? 1, ...(holiday.hours && { hours: holiday.hours }), [next]: BEGINS[next]() });
    return (
        <>
            <Names at={`${at}/names`} names={holiday.names} label={t('set-up.name')} />
            <Choice at={at} label={t('set-up.holiday-when')} value={kind} options={kinds.map((one) => [one, t(`set-up.holiday-${one}`)])} onChosen={choose} />
            {kind === 'date' ? (
                <Field at={`${at}/date`} label={t('set-up.date')} type="date" value={holiday.date} />
            ) : (
                <Field at={`${at}/${kind}`} label={t('set-up.month-day')} value={holiday[kind]} />
            )}
            <Field at={`${at}/days`} label={t('set-up.length-days')} type="number" value={holiday.days ?? 1} />
            <Instead at={`${at}/hours`} hours={holiday.hours ?? []} />
        </>
    );
}
