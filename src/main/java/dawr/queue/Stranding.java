package dawr.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who waits and can be called by no open counter any more, because of a change: nobody may be left behind without somebody being told. */
final class Stranding {
    private Stranding() {}

    /** A counter is to stand like this. */
    static Optional<Event> by(BranchState state, CounterNow changed) {
        List<CounterNow> then = state.counters().stream()
                .map(counter -> counter.id().equals(changed.id()) ? changed : counter)
                .toList();
        return event(uncalled(state, state.counters()), uncalled(state, then));
    }

    /** These events are to happen. */
    static Optional<Event> by(BranchState state, List<Event> events, long now) {
        BranchState then = state.copy();
        events.forEach(event -> Applying.apply(then, event, now, state.seq() + 1));
        return event(uncalled(state, state.counters()), uncalled(then, then.counters()));
    }

    private static Optional<Event> event(Map<ServiceId, Integer> before, Map<ServiceId, Integer> then) {
        List<Event.LinesStranded.Line> lines = new ArrayList<>();
        then.forEach((service, waiting) -> {
            int more = waiting - before.getOrDefault(service, 0);
            if (more > 0) {
                lines.add(new Event.LinesStranded.Line(service, more));
            }
        });
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Event.LinesStranded(lines));
    }

    /** How many wait for each service whom none of these counters may call. */
    private static Map<ServiceId, Integer> uncalled(BranchState state, Collection<CounterNow> counters) {
        Map<ServiceId, Integer> uncalled = new LinkedHashMap<>();
        List<CounterId> ids = counters.stream().map(CounterNow::id).toList();
        for (LineNow line : state.people.lines.now(ids, state.services().keySet())) {
            if (callers(state, counters, line).findAny().isEmpty()) {
                uncalled.merge(line.service(), line.places().size(), Integer::sum);
            }
        }
        return uncalled;
    }

    private static Stream<CounterNow> callers(BranchState state, Collection<CounterNow> counters, LineNow line) {
        boolean sentToOneThere = line.onlyAt()
                .filter(only -> counters.stream()
                        .anyMatch(counter -> counter.id().equals(only) && counter.state() != CounterState.CLOSED))
                .isPresent();
        // Whoever was sent to a counter that closes may be called by any other
        LineNow free = new LineNow(
                line.service(), Optional.empty(), line.priority(), line.needs(), line.places(), line.passes());
        return counters.stream()
                .filter(counter -> counter.state() == CounterState.OPEN
                        && Serving.mayServe(state, counter, sentToOneThere ? line : free));
    }
}
