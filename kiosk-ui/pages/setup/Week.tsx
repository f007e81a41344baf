import { Button } from '../../shared/Button/Button.tsx';
import { t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Field } from './Fields.tsx';
import { DAYS, type Hours, type SetUp, type Span } from './setUp.ts';
import './Week.css';

export const USUAL = { from: '08:00', to: '15:00' };
const SHORT = { from: '09:00', to: '12:00' };
/** What most offices of the country work in Ramadan; on Fridays, where they work, till noon. */
const IN_RAMADAN = { ksa: { from: '10:00', to: '15:00' }, uae: { from: '09:00', to: '14:30' } } as const;
const FRIDAY_UNTIL = '12:00';

/** Open day and night has no week; a week to begin with is the working days of most. */
export function always(hours: SetUp['hours'], on: boolean): SetUp['hours'] {
    const { alwaysOpen: _was, week: _week, ramadanWeek: _ramadan, ...rest } = hours ?? {};
    return on ? { ...rest, alwaysOpen: true } : { ...rest, week: DAYS.slice(0, 5).map((day) => ({ day, ...USUAL })) };
}

/** The same days, shorter. */
export function ramadanWeek({ theme, hours }: SetUp): readonly Span[] {
    const usual = IN_RAMADAN[theme === 'uae' ? 'uae' : 'ksa'];
    const days = DAYS.filter((day) => hours?.week?.some((span) => span.day === day));
    return days.map((day) => ({ day, ...usual, ...(day === 'fri' && { to: FRIDAY_UNTIL }) }));
}

/** In Ramadan its own week counts in place of the usual one, if there is one. */
export function RamadanWeek({ setUp }: { readonly setUp: SetUp }) {
    const week = setUp.hours?.ramadanWeek ?? [];
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.ramadan')}</h2>
            <p class="soft">{t(week.length > 0 ? 'set-up.ramadan-intro' : 'set-up.ramadan-none')}</p>
            {week.length > 0 && <Week at="hours/ramadanWeek" week={week} />}
            {week.length > 0 ? (
                <Button look="danger" onClick={() => change('hours/ramadanWeek', undefined)}>
                    {t('set-up.take-away', { name: t('set-up.ramadan') })}
                </Button>
            ) : (
                <Button onClick={() => change('hours/ramadanWeek', ramadanWeek(setUp))}>{t('set-up.add-ramadan')}</Button>
            )}
        </section>
    );
}

interface WeekProps {
    readonly at: string;
    readonly week: readonly Span[];
}

export function Week({ at, week }: WeekProps) {
    return (
        <div class="week">
            {DAYS.map((day) => (
                <Day key={day} day={day} at={at} week={week} />
            ))}
        </div>
    );
}

function Day({ day, at: all, week }: WeekProps & { readonly day: string }) {
    const spans = week.map((span, index) => ({ span, at: `${all}/${index}` })).filter(({ span }) => span.day === day);
    const name = t(`set-up.day-${day}`);
    return (
        <fieldset class="week__day">
            <legend>{name}</legend>
            {spans.length === 0 && <span class="soft">{t('set-up.closed')}</span>}
            {spans.map(({ span, at }) => (
                <FromTo key={at} at={at} hours={span} name={name} />
            ))}
            <Button onClick={() => change(all, [...week, { day, ...USUAL }])}>{t('set-up.add-hours', { day: name })}</Button>
        </fieldset>
    );
}

/** From when to when; what is wrong with the two together is told at the first. */
function FromTo({ at, hours: { from, to }, name }: { readonly at: string; readonly hours: Hours; readonly name: string }) {
    return (
        <div class="week__span">
            <Field at={`${at}/from`} also={[at, `${at}/day`]} label={t('set-up.from')} value={from} />
            <Field at={`${at}/to`} label={t('set-up.to')} value={to} />
            <Button aria-label={t('set-up.take-away', { name: `${name} ${from}` })} onClick={() => change(at, undefined)}>
                ×
            </Button>
        </div>
    );
}

/** What is worked on a holiday, where it is a short day and no day off. */
export function Instead({ at, hours }: { readonly at: string; readonly hours: readonly Hours[] }) {
    const name = t('set-up.worked-instead');
    return (
        <fieldset class="week__day field--wide">
            <legend>{name}</legend>
            {hours.length === 0 && <span class="soft">{t('set-up.closed')}</span>}
            {hours.map((one, index) => (
                <FromTo key={index} at={`${at}/${index}`} hours={one} name={name} />
            ))}
            <Button onClick={() => change(at, [...hours, SHORT])}>{t('set-up.add-hours', { day: name })}</Button>
        </fieldset>
    );
}
