package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.DayOpened;
import dawr.queue.Refusal.Why;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Founding a branch, and turning its day. */
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
                    Optional.of(List.copyOf(state.standstills())),
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
        return state.counters().stream()
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
        return state.visits().stream()
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
        for (Visit visit : state.visits()) {
            boolean over = visit.endedAt().isPresent() || closes;
            if (over && visit.wasServed() && !visit.rated()) {
                open.put(visit.id(), visit.endedAt().orElse(now));
            }
        }
        open.values().removeIf(endedAt -> endedAt + Limits.SURVEY_OPEN_MILLIS <= now);
        return open;
    }
}
