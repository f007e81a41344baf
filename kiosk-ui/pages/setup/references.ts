import type { FloorPlan } from '../../shared/plan/draft.ts';
import type { Bundle, DoorRule, SetUp } from './setUp.ts';

type Ids = readonly string[];
type Kind = 'services' | 'counters' | 'halls';

const NAMED = /^(services|counters|halls)\/(\d+)(\/id)?$/;

/** The same set-up where whatever names a service, a counter or a hall goes along when that is called otherwise, and lets go when it is taken away. */
export function followed(before: SetUp, after: SetUp, path: string, value: unknown): SetUp {
    const [, kind, at, renamed] = NAMED.exec(path) ?? [];
    if (kind === undefined || (renamed === undefined) !== (value === undefined)) return after;
    const was = before[kind as Kind][Number(at)]?.id;
    const is = typeof value === 'string' ? value : undefined;
    if (was === undefined || after[kind as Kind].some(({ id }) => id === was)) return after;
    const named = is === undefined ? [] : [is];
    const next = (ids: Ids): Ids => [...new Set(ids.flatMap((id) => (id === was ? named : [id])))];
    if (kind === 'services') return ofServices(after, next);
    return kind === 'counters' ? ofCounters(after, next) : ofHalls(after, next);
}

function ofServices(setUp: SetUp, next: (ids: Ids) => Ids): SetUp {
    const { bundles, appointments, pools, skills, segments, charter } = setUp;
    return {
        ...setUp,
        counters: setUp.counters.map((counter) => ({ ...counter, services: next(counter.services) })),
        ...(bundles && { bundles: bundles.map((bundle) => ofBundle(bundle, next)).filter(({ services }) => services.length > 0) }),
        ...(appointments && { appointments: { ...appointments, services: keyed(appointments.services, next) } }),
        ...(pools?.services && { pools: { ...pools, services: listed(pools.services, next) } }),
        ...(skills && { skills: listed(skills, next) }),
        ...(segments && { segments: segments.map((rule) => ofRule(rule, next)) }),
        ...(charter && {
            charter: charter.flatMap((one) => (one.service === undefined ? [one] : next([one.service]).map((service) => ({ ...one, service })))),
        }),
    };
}

function ofBundle(bundle: Bundle, next: (ids: Ids) => Ids): Bundle {
    const services = next(bundle.services);
    if (!bundle.after) return { ...bundle, services };
    return { ...bundle, services, after: listed(keyed(bundle.after, next), next) };
}

/** A rule that would be about everybody without the service it was about stays as it is, for people to say what they mean. */
function ofRule(rule: DoorRule, next: (ids: Ids) => Ids): DoorRule {
    const services = rule.when?.services && next(rule.when.services);
    const queue = rule.then.queue === undefined ? undefined : (next([rule.then.queue])[0] ?? rule.then.queue);
    return {
        ...rule,
        ...(services && services.length > 0 && { when: { ...rule.when, services } }),
        then: { ...rule.then, ...(queue !== undefined && { queue }) },
    };
}

function ofCounters(setUp: SetUp, next: (ids: Ids) => Ids): SetUp {
    const { hours, pools, plan } = setUp;
    const shifts = hours?.shifts?.map((shift) => ({ ...shift, counters: next(shift.counters) })).filter(({ counters }) => counters.length > 0);
    return {
        ...setUp,
        ...(shifts && { hours: { ...hours, shifts } }),
        ...(pools?.counters && { pools: { ...pools, counters: listed(pools.counters, next) } }),
        ...(plan && { plan: cleared(plan, next) }),
    };
}

/** Where a counter stood that is gone, people may walk. */
function cleared(plan: FloorPlan, next: (ids: Ids) => Ids): FloorPlan {
    const gone = new Set(Object.keys(plan.counters).filter((letter) => next([plan.counters[letter] ?? '']).length === 0));
    const counters = Object.entries(plan.counters).flatMap(([letter, id]) => next([id]).map((name) => [letter, name] as const));
    return { ...plan, counters: Object.fromEntries(counters), rows: plan.rows.map((row) => [...row].map((square) => (gone.has(square) ? '.' : square)).join('')) };
}

/** Where a counter stands when its hall is gone is for people to say. */
function ofHalls(setUp: SetUp, next: (ids: Ids) => Ids): SetUp {
    return { ...setUp, counters: setUp.counters.map((counter) => ({ ...counter, hall: next([counter.hall])[0] ?? counter.hall })) };
}

/** Lists under names; one that would be empty is none. */
function listed(lists: Readonly<Record<string, Ids>>, next: (ids: Ids) => Ids): Readonly<Record<string, Ids>> {
    const all = Object.entries(lists).map(([name, ids]) => [name, next(ids)] as const);
    return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
}

function keyed<T>(things: Readonly<Record<string, T>>, next: (ids: Ids) => Ids): Readonly<Record<string, T>> {
    return Object.fromEntries(Object.entries(things).flatMap(([id, thing]) => next([id]).map((name) => [name, thing] as const)));
}
