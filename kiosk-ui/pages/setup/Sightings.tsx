import { language, t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Choice, Field } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import type { SetUp, Sighting } from './setUp.ts';

const RAMADAN = 9;
const SHIFTS = [-1, 0, 1] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** The middle of the first month of 1447, and how long months are on average: enough to fall within each of them. */
const MID_MUHARRAM_MILLIS = Date.UTC(2025, 6, 10);
const MONTH_MILLIS = 29.53 * 86_400_000;

/** Months that begin another day than the table has it, because the moon was seen earlier or later. */
export function Sightings({ setUp }: { readonly setUp: SetUp }) {
    return (
        <Listed<Sighting>
            at="hours/sightings"
            title={t('set-up.sightings')}
            things={setUp.hours?.sightings ?? []}
            nameOf={({ year, month, days }) => t('set-up.sighting', { month: monthName(month), year: String(year), when: t(`set-up.sighting-${whenOf(days)}`) })}
            fresh={() => ({ year: hijriYear(new Date()), month: RAMADAN, days: 1 })}
            add={t('set-up.add-sighting')}
            form={({ year, month, days }, at) => (
                <>
                    <Field at={`${at}/year`} also={[at]} label={t('set-up.hijri-year')} type="number" value={year} />
                    <Choice at={`${at}/month`} label={t('set-up.hijri-month')} value={String(month)} options={MONTHS.map((one) => [String(one), monthName(one)])} onChosen={(chosen) => change(`${at}/month`, Number(chosen))} />
                    <Choice
                        at={`${at}/days`}
                        label={t('set-up.sighting-begins')}
                        value={String(days)}
                        options={SHIFTS.map((one) => [String(one), t(`set-up.sighting-${whenOf(one)}`)])}
                        onChosen={(chosen) => change(`${at}/days`, Number(chosen))}
                    />
                </>
            )}
        />
    );
}

function whenOf(days: number): string {
    return days < 0 ? 'earlier' : days > 0 ? 'later' : 'as-told';
}

/** Ramadan, in the reader's language. */
function monthName(month: number): string {
    return hijri({ month: 'long' }).format(MID_MUHARRAM_MILLIS + (month - 1) * MONTH_MILLIS);
}

function hijriYear(day: Date): number {
    return Number(hijri({ year: 'numeric' }).formatToParts(day).find(({ type }) => type === 'year')?.value);
}

function hijri(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(`${language.value}-u-ca-islamic-umalqura-nu-latn`, { ...parts, timeZone: 'UTC' });
}
