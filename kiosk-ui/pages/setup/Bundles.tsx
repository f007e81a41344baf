import { named, t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Choice, Field, Names, servicesOf, Ticks } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import { freshId, type Bundle, type SetUp } from './setUp.ts';

const ORDERS = ['free', 'fixed'] as const;

/** Several services that people come for together: one ticket, one visit. */
export function Bundles({ setUp }: { readonly setUp: SetUp }) {
    const bundles = setUp.bundles ?? [];
    const nameOf = (id: string) => servicesOf(setUp).find(([one]) => one === id)?.[1] ?? id;
    return (
        <Listed<Bundle>
            at="bundles"
            title={t('set-up.bundles')}
            things={bundles}
            nameOf={({ id, names, services }) => named(names) || services.map(nameOf).join(' · ') || id}
            fresh={() => ({ id: freshId('bundle-', bundles.map(({ id }) => id)), services: setUp.services.slice(0, 2).map(({ id }) => id) })}
            add={t('set-up.add-bundle')}
            form={(bundle, at) => (
                <>
                    <Field at={`${at}/id`} label={t('set-up.id')} value={bundle.id} />
                    <Choice at={`${at}/order`} label={t('set-up.bundle-order')} value={bundle.order ?? 'free'} options={ORDERS.map((one) => [one, t(`set-up.bundle-${one}`)])} />
                    <Names at={`${at}/names`} names={bundle.names ?? {}} label={t('set-up.name')} />
                    <Ticks at={`${at}/services`} also={[`${at}/after`]} label={t('set-up.bundle-services')} chosen={bundle.services} options={servicesOf(setUp)} />
                    {bundle.order !== 'fixed' && <After bundle={bundle} at={`${at}/after`} nameOf={nameOf} />}
                </>
            )}
        />
    );
}

interface AfterProps {
    readonly bundle: Bundle;
    readonly at: string;
    readonly nameOf: (id: string) => string;
}

/** Which of them must be over before another begins. */
function After({ bundle: { services, after = {} }, at, nameOf }: AfterProps) {
    if (services.length < 2) return null;
    return (
        <>
            {services.map((service) => (
                <Ticks
                    key={service}
                    at={`${at}/${service}`}
                    label={t('set-up.bundle-after', { service: nameOf(service) })}
                    chosen={after[service] ?? []}
                    options={services.filter((one) => one !== service).map((one) => [one, nameOf(one)])}
                    onChosen={(first) => change(`${at}/${service}`, first.length > 0 ? first : undefined)}
                />
            ))}
        </>
    );
}
