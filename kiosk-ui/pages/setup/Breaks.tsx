import { Button } from '../../shared/Button/Button.tsx';
import { named, t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Choice, Field, InSeason, Names, Ticks } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import { PrayerTimes } from './PrayerTimes.tsx';
import { DAYS, freshId, type Break, type SetUp } from './setUp.ts';

const REASONS = ['break', 'prayer', 'meeting', 'system-down', 'other'] as const;
const MANNERS = ['all-stop', 'staggered'] as const;
const PRAYERS = ['dhuhr', 'asr', 'friday'] as const;
const FRESH = { at: '12:00', minutes: 30, manner: 'staggered' } as const;
/** Where most of the offices are, until somebody says better. */
const PLACES = { ksa: { latitude: 24.71, longitude: 46.68 }, uae: { latitude: 25.27, longitude: 55.33 } } as const;

/** When counters pause: at a time of day or after a prayer, all of them or one wave after the other. */
export function Breaks({ setUp }: { readonly setUp: SetUp }) {
    const breaks = setUp.hours?.breaks ?? [];
    return (
        <>
            <Listed<Break>
                at="hours/breaks"
                title={t('set-up.breaks')}
                things={breaks}
                nameOf={({ id, names, at, prayer, minutes }) => t('set-up.break', { name: named(names) || id, at: prayer ? t(`set-up.prayer-${prayer}`) : (at ?? ''), minutes })}
                fresh={() => ({ id: freshId('break-', breaks.map(({ id }) => id)), names: {}, ...FRESH })}
                add={t('set-up.add-break')}
                form={(pause, at) => <BreakForm pause={pause} at={at} setUp={setUp} />}
            />
            {setUp.hours?.prayers && <PrayerTimes prayers={setUp.hours.prayers} />}
        </>
    );
}

function BreakForm({ pause, at, setUp }: { readonly pause: Break; readonly at: string; readonly setUp: SetUp }) {
    return (
        <>
            <Field at={`${at}/id`} label={t('set-up.id')} value={pause.id} />
            <Field at={`${at}/minutes`} label={t('set-up.minutes')} type="number" value={pause.minutes} />
            <Choice at={`${at}/reason`} label={t('set-up.break-reason')} value={pause.reason ?? 'break'} options={REASONS.map((one) => [one, t(`set-up.break-${one}`)])} />
            <Choice at={`${at}/manner`} label={t('set-up.break-manner')} value={pause.manner ?? 'all-stop'} options={MANNERS.map((one) => [one, t(`set-up.break-${one}`)])} />
            {pause.prayer === undefined ? <Field at={`${at}/at`} also={[at]} label={t('set-up.from')} value={pause.at} /> : <AfterPrayer pause={pause} at={at} />}
            <Button class="field--wide" onClick={() => (pause.prayer === undefined ? byPrayer(setUp, pause, at) : byClock(pause, at))}>
                {t(pause.prayer === undefined ? 'set-up.break-by-prayer' : 'set-up.break-by-clock')}
            </Button>
            <InSeason at={`${at}/season`} season={pause.season} />
            <Names at={`${at}/names`} names={pause.names ?? {}} label={t('set-up.name')} />
            <Ticks at={`${at}/days`} label={t('set-up.days')} chosen={pause.days ?? []} options={DAYS.map((day) => [day, t(`set-up.day-${day}`)])} />
        </>
    );
}

function AfterPrayer({ pause, at }: { readonly pause: Break; readonly at: string }) {
    return (
        <>
            <Choice at={`${at}/prayer`} label={t('set-up.prayer')} value={pause.prayer} options={PRAYERS.map((one) => [one, t(`set-up.prayer-${one}`)])} />
            <Field at={`${at}/delayMinutes`} label={t('set-up.prayer-delay')} type="number" value={pause.delayMinutes ?? 0} />
        </>
    );
}

/** Prayers are told by the sun over a place, so there must be one. */
function byPrayer(setUp: SetUp, { at: _clock, ...pause }: Break, at: string): void {
    change(at, { ...pause, prayer: 'dhuhr', delayMinutes: 0 });
    if (!setUp.hours?.prayers) change('hours/prayers', PLACES[setUp.theme === 'uae' ? 'uae' : 'ksa']);
}

function byClock({ prayer: _prayer, delayMinutes: _delay, ...pause }: Break, at: string): void {
    change(at, { ...pause, at: FRESH.at });
}
