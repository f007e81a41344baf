package dawr.queue;

import dawr.queue.calendar.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is settled on a business day, and what follows from it, worked out once.
 *
 * @param dayEndsAtMillis when the day turns, as it was settled when the day began; epoch milliseconds
 * @param plan what the office means to do on the business day
 * @param seats the desks that have a seat by them
 * @param offered what each counter offers beside its services
 */
record InForce(
        BranchSetup setup,
        BusinessDay day,
        String compactDay,
        long dayEndsAtMillis,
        Plan plan,
        Map<ServiceId, BranchSetup.Service> services,
        Set<CounterId> seats,
        Map<CounterId, Offer> offered,
        CallingPolicy calling,
        Matching matching) {

    static InForce from(BusinessDay day, BranchSetup setup) {
        return of(day, setup, day.endsAtMillis(setup.timeZone(), setup.turnsAt()));
    }

    /** Another set-up on the same day, which ends when it was to end. */
    InForce with(BranchSetup newSetup) {
        return of(day, newSetup, dayEndsAtMillis);
    }

    private static InForce of(BusinessDay day, BranchSetup setup, long endsAtMillis) {
        return new InForce(
                setup,
                day,
                day.compact(),
                endsAtMillis,
                planned(day, setup),
                setup.servicesById(),
                seatsOf(setup),
                offeredBy(setup),
                setup.calling(),
                setup.rules().matchingRules());
    }

    private static Plan planned(BusinessDay day, BranchSetup setup) {
        BusinessDay before = new BusinessDay(day.date().minusDays(1));
        long begins = before.endsAtMillis(setup.timeZone(), setup.turnsAt());
        return setup.timetable().between(begins, day.endsAtMillis(setup.timeZone(), setup.turnsAt()));
    }

    private static Set<CounterId> seatsOf(BranchSetup setup) {
        Set<CounterId> seats = new HashSet<>();
        for (BranchSetup.Counter counter : setup.counters()) {
            if (setup.rules().hasSeats(counter.hall())) {
                seats.add(counter.id());
            }
        }
        return seats;
    }

    static Map<CounterId, Offer> offeredBy(BranchSetup setup) {
        Matching matching = setup.rules().matchingRules();
        Map<CounterId, Offer> offered = new HashMap<>();
        setup.counters()
                .forEach(counter -> offered.put(
                        counter.id(),
                        new Offer(
                                matching.offeredIn(counter.hall()),
                                setup.rules().knownPools().of(counter.id()))));
        return offered;
    }

    /** What the office means to do around an instant: worked out once for the business day, anew for what lies outside it. */
    Plan planAround(long atMillis) {
        return plan.span().holds(atMillis) ? plan : setup.timetable().between(atMillis, atMillis + 1);
    }

    boolean opensToday() {
        return !plan.open().list().isEmpty();
    }

    /** When the office opened first on this business day, epoch milliseconds; {@code now} where it never opens. */
    long openedAt(long now) {
        return opensToday() ? plan.open().list().getFirst().from() : now;
    }
}
