import { named, t } from '../../shared/words/words.ts';
import { Choice, Field, languageName, Names, servicesOf, Tick, Ticks } from './Fields.tsx';
import { Listed } from './Listed.tsx';
import { freshId, type Counter, type Hall, type SetUp } from './setUp.ts';

const TYPES = ['usual', 'quick'] as const;

/** The halls where people wait and the counters they are called to. */
export function CountersPart({ setUp }: { readonly setUp: SetUp }) {
    const { halls, counters, services } = setUp;
    const ids = counters.map(({ id }) => id);
    return (
        <>
            <Listed<Counter>
                at="counters"
                title={t('set-up.counters')}
                things={counters}
                nameOf={({ id, label, hall }) => `${label ?? id} · ${named(halls.find((one) => one.id === hall)?.names) || hall}`}
                fresh={() => ({ id: freshId('c', ids), label: freshId('', counters.map(({ id, label }) => label ?? id)), hall: halls[0]?.id ?? '', services: services.map(({ id }) => id) })}
                add={t('set-up.add-counter')}
                form={(counter, at) => (
                    <>
                        <Field at={`${at}/id`} label={t('set-up.id')} value={counter.id} />
                        <Field at={`${at}/label`} label={t('set-up.label')} value={counter.label} />
                        <Choice at={`${at}/hall`} label={t('set-up.hall')} value={counter.hall} options={halls.map(({ id, names }) => [id, named(names) || id])} />
                        <Ticks at={`${at}/services`} label={t('set-up.part-services')} chosen={counter.services} options={servicesOf(setUp)} />
                        <Spoken counter={counter} at={at} setUp={setUp} />
                        <Choice at={`${at}/type`} label={t('set-up.counter-type')} value={counter.type ?? 'usual'} options={TYPES.map((type) => [type, t(`set-up.type-${type}`)])} />
                    </>
                )}
            />
            {counters.some(({ type }) => type === 'quick') && (
                <section class="card set-up__card">
                    <Field at="quickUnderMinutes" label={t('set-up.quick-under')} type="number" value={setUp.quickUnderMinutes ?? 5} />
                </section>
            )}
            <Listed<Hall>
                at="halls"
                title={t('set-up.halls')}
                things={halls}
                nameOf={({ id, names }) => named(names) || id}
                fresh={() => ({ id: freshId('hall-', halls.map(({ id }) => id)), names: {}, seats: 20 })}
                add={t('set-up.add-hall')}
                form={(hall, at) => (
                    <>
                        <Field at={`${at}/id`} label={t('set-up.id')} value={hall.id} />
                        <Field at={`${at}/seats`} label={t('set-up.seats')} type="number" value={hall.seats} />
                        <Names at={`${at}/names`} names={hall.names} label={t('set-up.name')} />
                        <Ticks at={`${at}/offers`} label={t('set-up.offers')} chosen={hall.offers ?? []} options={['step-free', 'family-hall'].map((need) => [need, t(`set-up.offers-${need}`)])} />
                        <Tick at={`${at}/hotSeat`} label={t('set-up.hot-seat')} on={hall.hotSeat ?? false} />
                    </>
                )}
            />
        </>
    );
}

/** What is spoken at a counter; where nobody has said, all that the branch speaks. */
function Spoken({ counter, at, setUp }: { readonly counter: Counter; readonly at: string; readonly setUp: SetUp }) {
    const all = [...new Set([...(setUp.languages ?? ['ar', 'en']), ...(counter.languages ?? [])])];
    return <Ticks at={`${at}/languages`} label={t('set-up.counter-languages')} chosen={counter.languages ?? all} options={all.map((one) => [one, languageName(one)])} />;
}
