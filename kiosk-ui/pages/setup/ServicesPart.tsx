import { Button } from '../../shared/Button/Button.tsx';
import { named, t } from '../../shared/words/words.ts';
import { Bundles } from './Bundles.tsx';
import { change } from './draft.ts';
import { countersOf, Field, Names, Ticks } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import { Pictures } from './Pictures.tsx';
import { freshId, freshLetter, type Service, type SetUp, type Texts } from './setUp.ts';

/** What people come for: its letter, its names, what to bring, and how long it may take. */
export function ServicesPart({ setUp }: { readonly setUp: SetUp }) {
    const { services } = setUp;
    return (
        <>
            <Listed<Service>
                at="services"
                title={t('set-up.part-services')}
                things={services}
                nameOf={({ letter, names, id }) => `${letter} · ${named(names) || id}`}
                fresh={() => ({ id: freshId('service-', services.map(({ id }) => id)), letter: freshLetter(services), names: {}, targetMinutes: 15 })}
                add={t('set-up.add-service')}
                onAdded={({ id }) => change('counters', setUp.counters.map((counter) => ({ ...counter, services: [...counter.services, id] })))}
                form={(service, at) => <ServiceForm service={service} at={at} setUp={setUp} />}
            />
            <Bundles setUp={setUp} />
        </>
    );
}

function ServiceForm({ service, at, setUp }: { readonly service: Service; readonly at: string; readonly setUp: SetUp }) {
    return (
        <>
            <Field at={`${at}/id`} label={t('set-up.id')} value={service.id} />
            <Field at={`${at}/letter`} label={t('set-up.letter')} value={service.letter} />
            <Field at={`${at}/targetMinutes`} label={t('set-up.target')} type="number" value={service.targetMinutes} />
            <Field at={`${at}/usualMinutes`} label={t('set-up.usual')} type="number" value={service.usualMinutes} />
            <Field at={`${at}/firstNumber`} label={t('set-up.first-number')} type="number" value={service.firstNumber ?? 1} />
            <Names at={`${at}/names`} names={service.names} label={t('set-up.name')} />
            <Pictures at={`${at}/icon`} icon={service.icon} />
            <Names at={`${at}/about`} names={service.about ?? {}} label={t('set-up.about')} />
            <Served service={service} at={at} setUp={setUp} />
            <Documents documents={service.documents ?? []} at={`${at}/documents`} />
        </>
    );
}

/** At which counters: the same setting that each counter has, seen from here. */
function Served({ service, at, setUp }: { readonly service: Service; readonly at: string; readonly setUp: SetUp }) {
    const serve = (ids: readonly string[]) =>
        setUp.counters.map((counter) => {
            const others = counter.services.filter((one) => one !== service.id);
            return { ...counter, services: ids.includes(counter.id) ? [...others, service.id] : others };
        });
    const chosen = setUp.counters.filter(({ services }) => services.includes(service.id)).map(({ id }) => id);
    return (
        <Ticks
            at="counters"
            also={[at]}
            label={t('set-up.counters')}
            chosen={chosen}
            options={countersOf(setUp)}
            onChosen={(ids) => change('counters', serve(ids))}
        />
    );
}

function Documents({ documents, at }: { readonly documents: readonly Texts[]; readonly at: string }) {
    return (
        <fieldset class="field--wide set-up__documents">
            <legend>{t('set-up.documents')}</legend>
            {documents.map((names, index) => (
                <div class="fields" key={index}>
                    <Names at={`${at}/${index}`} names={names} label={t('set-up.document', { number: index + 1 })} />
                    <Button onClick={() => change(`${at}/${index}`, undefined)}>{t('set-up.take-away', { name: named(names) })}</Button>
                </div>
            ))}
            <Button onClick={() => change(at, [...documents, {}])}>{t('set-up.add-document')}</Button>
        </fieldset>
    );
}
