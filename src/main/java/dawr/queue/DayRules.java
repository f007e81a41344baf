package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.DayOpened;
import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Founding a branch, turning its day, changing its set-up. */
final class DayRules {
    private DayRules() {}

    static Decision found(BranchSetup setup, long now) {
        return Accepted.of(new DayOpened(
                setup.dayOf(now),
                setup.withVersion(1),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** The day that follows when the present one is over: today, but never a day that has been. */
    static BusinessDay dayAfter(BranchState state, long now) {
        BusinessDay today = state.setup().dayOf(now);
        BusinessDay next = new BusinessDay(state.day().date().plusDays(1));
        return today.compareTo(next) > 0 ? today : next;
    }

    static Decision turn(BranchState state, BusinessDay day, long now) {
        if (now < state.dayEndsAtMillis() || !day.equals(dayAfter(state, now))) {
            return Refused.because(Why.NOT_DUE);
        }
        boolean closes = !state.setup().hours().neverCloses();
        Map<TicketId, Long> mayBeRated = mayStillBeRated(state, closes, now);
        if (!closes) {
            return Accepted.of(new DayOpened(
                    day,
                    state.setup(),
                    countersNow(state),
                    inTheHouse(state),
                    mayBeRated,
                    Optional.of(timesPassed(state)),
                    Optional.of(List.copyOf(state.standstills.values())),
                    Outstanding.of(state, now)));
        }
        List<TicketId> unserved = inTheHouse(state).stream().map(Visit::id).toList();
        return Accepted.of(
                new Event.DayClosed(state.day(), unserved),
                new DayOpened(
                        day,
                        state.setup(),
                        List.of(),
                        List.of(),
                        mayBeRated,
                        Optional.empty(),
                        Optional.empty(),
                        Outstanding.of(state, now)));
    }

    private static List<CounterNow> countersNow(BranchState state) {
        return state.counters.values().stream()
                .map(counter -> new CounterNow(
                        counter.id(),
                        counter.state(),
                        counter.staff(),
                        counter.services(),
                        counter.languages(),
                        counter.reason(),
                        counter.until(),
                        counter.ticket(),
                        0,
                        counter.likelyEnd()))
                .toList();
    }

    private static List<Visit> inTheHouse(BranchState state) {
        return state.visits.values().stream()
                .filter(visit -> visit.phase().inTheHouse())
                .toList();
    }

    private static Map<TicketId, Integer> timesPassed(BranchState state) {
        Map<TicketId, Integer> passed = new LinkedHashMap<>();
        for (Visit visit : inTheHouse(state)) {
            int times = state.timesPassed(visit);
            if (times > 0) {
                passed.put(visit.id(), times);
            }
        }
        return passed;
    }

    /** Whoever was served and has not rated it; where the office closes, also who was served in part. */
    private static Map<TicketId, Long> mayStillBeRated(BranchState state, boolean closes, long now) {
        Map<TicketId, Long> open = new LinkedHashMap<>(state.mayBeRated);
        for (Visit visit : state.visits.values()) {
            boolean over = visit.endedAt().isPresent() || closes;
            if (over && visit.wasServed() && !visit.rated()) {
                open.put(visit.id(), visit.endedAt().orElse(now));
            }
        }
        open.values().removeIf(endedAt -> endedAt + Limits.SURVEY_OPEN_MILLIS <= now);
        return open;
    }

    static Decision change(BranchState state, Command.ChangeSetup wish) {
        if (wish.expectedVersion() != state.setup().version()) {
            return Refused.because(
                    Why.VERSION_OUTDATED,
                    "If-Match",
                    Integer.toString(state.setup().version()));
        }
        return stillNeeded(state, wish.setup())
                .<Decision>map(field -> Refused.because(Why.SETUP_IN_USE, field))
                .orElseGet(() -> changed(state, wish.setup().withVersion(wish.expectedVersion() + 1)));
    }

    private static Accepted changed(BranchState state, BranchSetup next) {
        List<Event> events = new ArrayList<>(List.of(new Event.SetupChanged(next)));
        events.addAll(SeatRules.afterSetupChange(state, next));
        return new Accepted(events);
    }

    /** A service that somebody in the house came for or has an appointment for, or a counter that is not closed, can't vanish: nobody may lose their place by a change. */
    private static Optional<String> stillNeeded(BranchState state, BranchSetup next) {
        Map<ServiceId, BranchSetup.Service> services = next.servicesById();
        Map<CounterId, BranchSetup.Counter> counters = next.countersById();
        for (CounterNow counter : state.counters.values()) {
            if (counter.state() != CounterState.CLOSED && !counters.containsKey(counter.id())) {
                return Optional.of("counters/" + counter.id());
            }
        }
        Stream<ServiceId> toCome = state.appointments.toCome().stream().map(Appointment::service);
        Stream<ServiceId> here = state.visits.values().stream()
                .filter(visit -> visit.phase().inTheHouse())
                .flatMap(DayRules::cameFor);
        Optional<String> pool = poolInUse(state, next);
        if (pool.isPresent()) {
            return pool;
        }
        return Stream.concat(here, toCome)
                .filter(service -> !services.containsKey(service))
                .findFirst()
                .map(service -> "services/" + service);
    }

    /** The counters that somebody in the house was sent to can be others, but not none. */
    private static Optional<String> poolInUse(BranchState state, BranchSetup next) {
        return state.visits.values().stream()
                .filter(visit -> visit.phase().inTheHouse())
                .flatMap(visit -> visit.needs().pool().stream())
                .filter(pool -> !next.rules().knownPools().counters().containsKey(pool))
                .findFirst()
                .map(pool -> "pools/counters/" + pool);
    }

    /** What the visit still needs, and what somebody held would come back for. */
    private static Stream<ServiceId> cameFor(Visit visit) {
        Stream<ServiceId> ahead = visit.steps().stream()
                .filter(step -> step.state() != StepState.ENDED)
                .map(Step::service);
        return Stream.concat(ahead, Stream.of(visit.latest().service()));
    }
}
