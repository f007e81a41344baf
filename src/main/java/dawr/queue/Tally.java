package dawr.queue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How many visits of the day stand where. */
final class Tally {
    private final Map<VisitPhase, Count> counts = new EnumMap<>(VisitPhase.class);

    /** Every step of every visit changes two of them. */
    private static final class Count {
        private int visits;
    }

    /** Nobody has come yet. */
    Tally() {
        for (VisitPhase phase : VisitPhase.values()) {
            counts.put(phase, new Count());
        }
    }

    Tally copy() {
        Tally copy = new Tally();
        counts.forEach((phase, count) -> copy.add(phase, count.visits));
        return copy;
    }

    void add(VisitPhase phase, int change) {
        countOf(phase).visits += change;
    }

    int of(VisitPhase phase) {
        return countOf(phase).visits;
    }

    private Count countOf(VisitPhase phase) {
        return Objects.requireNonNull(counts.get(phase));
    }
}
