package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.DayOpened;
import dawr.queue.Refusal.Why;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Founding a branch, turning its day, changing its set-up. */
final class DayRules {
    private DayRules() {}

    static Decision found(BranchSetup setup, long now) {
        return Accepted.of(new DayOpened(setup.dayOf(now), setup.withVersion(1), List.of(), List.of(), Map.of()));
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
        Map<TicketId, Long> mayBeRated = mayStillBeRated(state, now);
        if (state.setup().hours() instanceof OpeningHours.Always) {
            return Accepted.of(new DayOpened(day, state.setup(), countersNow(state), inTheHouse(state), mayBeRated));
        }
        List<TicketId> unserved = inTheHouse(state).stream().map(Visit::id).toList();
        return Accepted.of(
                new Event.DayClosed(state.day(), unserved),
                new DayOpened(day, state.setup(), List.of(), List.of(), mayBeRated));
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
                        0))
                .toList();
    }

    private static List<Visit> inTheHouse(BranchState state) {
        return state.visits.values().stream()
                .filter(visit -> visit.phase().inTheHouse())
                .toList();
    }

    private static Map<TicketId, Long> mayStillBeRated(BranchState state, long now) {
        Map<TicketId, Long> open = new LinkedHashMap<>(state.mayBeRated);
        for (Visit visit : state.visits.values()) {
            if (visit.wasServed() && !visit.rated()) {
                visit.endedAt().ifPresent(at -> open.put(visit.id(), at));
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
                .orElseGet(() ->
                        Accepted.of(new Event.SetupChanged(wish.setup().withVersion(wish.expectedVersion() + 1))));
    }

    /** A service that somebody in the house came for, or a counter that is not closed, can't vanish: nobody may lose their place by a change. */
    private static Optional<String> stillNeeded(BranchState state, BranchSetup next) {
        Map<ServiceId, BranchSetup.Service> services = next.servicesById();
        Map<CounterId, BranchSetup.Counter> counters = next.countersById();
        for (CounterNow counter : state.counters.values()) {
            if (counter.state() != CounterState.CLOSED && !counters.containsKey(counter.id())) {
                return Optional.of("counters/" + counter.id());
            }
        }
        return state.visits.values().stream()
                .filter(visit -> visit.phase().inTheHouse())
                .flatMap(visit -> visit.steps().stream())
                .filter(step -> step.state() != StepState.ENDED && !services.containsKey(step.service()))
                .findFirst()
                .map(step -> "services/" + step.service());
    }
}
