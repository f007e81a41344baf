package dawr.queue;

import java.util.EnumMap;
import java.util.Map;

/** How many visits of the day stand where. */
final class Tally {
    private final Map<VisitPhase, Integer> counts = new EnumMap<>(VisitPhase.class);

    Tally copy() {
        Tally copy = new Tally();
        copy.counts.putAll(counts);
        return copy;
    }

    void add(VisitPhase phase, int change) {
        counts.merge(phase, change, Integer::sum);
    }

    int of(VisitPhase phase) {
        return counts.getOrDefault(phase, 0);
    }
}
