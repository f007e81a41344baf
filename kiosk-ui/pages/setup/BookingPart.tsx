import { named, t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Field, Flawed, flawAt, Tick } from './Fields.tsx';
import type { Service, SetUp } from './setUp.ts';

const USUAL = { everyMinutes: 15, places: 1 } as const;

/** What may be booked: so many places every so many minutes, in the same line as everybody else. */
export function BookingPart({ setUp }: { readonly setUp: SetUp }) {
    const { services, ...rules } = setUp.appointments ?? { services: {} };
    const flaw = flawAt(['appointments', 'appointments/services']);
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.part-booking')}</h2>
            <p class="soft">{t('set-up.booking-intro')}</p>
            {flaw && <Flawed id="booking-flaw" text={flaw} />}
            {setUp.services.map((service) => (
                <Bookable key={service.id} service={service} slots={services[service.id]} />
            ))}
            {Object.keys(services).length > 0 && (
                <div class="fields">
                    <Field at="appointments/earlyMinutes" label={t('set-up.booking-early')} type="number" value={rules.earlyMinutes ?? 15} />
                    <Field at="appointments/lateMinutes" label={t('set-up.booking-late')} type="number" value={rules.lateMinutes ?? 10} />
                    <Field at="appointments/daysAhead" label={t('set-up.booking-ahead')} type="number" value={rules.daysAhead ?? 30} />
                    <Tick at="appointments/open" label={t('set-up.booking-open')} on={rules.open ?? false} />
                </div>
            )}
        </section>
    );
}

function Bookable({ service: { id, names }, slots }: { readonly service: Service; readonly slots: { readonly everyMinutes: number; readonly places: number } | undefined }) {
    const at = `appointments/services/${id}`;
    const flaw = flawAt([at]);
    return (
        <fieldset class="week__day">
            <legend>{named(names) || id}</legend>
            <label class="tick">
                <input type="checkbox" checked={slots !== undefined} onChange={(event) => change(at, event.currentTarget.checked ? USUAL : undefined)} />
                <span>{t('set-up.booking-may')}</span>
            </label>
            {slots && (
                <>
                    <Field at={`${at}/places`} label={t('set-up.booking-places')} type="number" value={slots.places} />
                    <Field at={`${at}/everyMinutes`} label={t('set-up.booking-every')} type="number" value={slots.everyMinutes} />
                </>
            )}
            {flaw && <Flawed id={`${at}-flaw`} text={flaw} />}
        </fieldset>
    );
}
