import { named, t } from '../../shared/words/words.ts';
import { Field, Tick } from './Fields.tsx';
import type { SetUp } from './setUp.ts';

const BANDS = ['moderate', 'busy', 'crowded', 'critical'] as const;
const USUAL_BANDS = [15, 30, 45, 60] as const;
const HOT_SEAT = { leadSeconds: 90, holdMinutes: 10 } as const;

/** How those who wait are treated, and from when on the house counts as full. */
export function WaitingPart({ setUp }: { readonly setUp: SetUp }) {
    const { line, languageHeadStartSeconds, halls, hotSeat, congestionBands = USUAL_BANDS } = setUp;
    const seated = halls.filter((hall) => hall.hotSeat).map(({ id, names }) => named(names) || id);
    return (
        <>
            <section class="card set-up__card">
                <h2>{t('set-up.line')}</h2>
                <div class="fields">
                    <Field at="line/nearingPlaces" label={t('set-up.nearing')} type="number" value={line?.nearingPlaces} />
                    <Field at="line/reofferAfterMinutes" label={t('set-up.reoffer')} type="number" value={line?.reofferAfterMinutes} />
                    <Field at="languageHeadStartSeconds" label={t('set-up.language-head-start')} type="number" value={languageHeadStartSeconds} />
                    <Tick at="line/missedGoLast" label={t('set-up.missed-go-last')} on={line?.missedGoLast ?? false} />
                </div>
            </section>
            {seated.length > 0 && (
                <section class="card set-up__card">
                    <h2>{t('set-up.hot-seats')}</h2>
                    <p class="soft">{t('set-up.hot-seats-intro', { halls: seated.join(' · ') })}</p>
                    <div class="fields">
                        <Field at="hotSeat/leadSeconds" label={t('set-up.hot-seat-lead')} type="number" value={hotSeat?.leadSeconds ?? HOT_SEAT.leadSeconds} />
                        <Field at="hotSeat/holdMinutes" label={t('set-up.hot-seat-hold')} type="number" value={hotSeat?.holdMinutes ?? HOT_SEAT.holdMinutes} />
                    </div>
                </section>
            )}
            <section class="card set-up__card">
                <h2>{t('set-up.bands')}</h2>
                <p class="soft">{t('set-up.bands-intro')}</p>
                <div class="fields">
                    {BANDS.map((band, index) => (
                        <Field key={band} at={`congestionBands/${index}`} label={t('set-up.band', { band: t(`set-up.band-${band}`) })} type="number" value={congestionBands[index]} empty={0} />
                    ))}
                </div>
            </section>
        </>
    );
}
