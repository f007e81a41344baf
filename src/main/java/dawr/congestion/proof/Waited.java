package dawr.congestion.proof;

import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.VisitPhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many truly waited, on average, in each quarter of an hour of a history. */
final class Waited {
    static final long QUARTER_MILLIS = 900_000;

    private final Map<Long, Double> means = new HashMap<>();

    Waited(List<Entry> history) {
        BranchState state = new BranchState();
        long at = history.getFirst().atMillis();
        for (Entry entry : history) {
            if (state.founded()) {
                add(at, entry.atMillis(), state.count(VisitPhase.WAITING) + state.count(VisitPhase.SEATED));
            }
            at = entry.atMillis();
            state.apply(entry);
        }
    }

    private void add(long from, long to, int waiting) {
        long at = from;
        while (at < to) {
            long quarter = Math.floorDiv(at, QUARTER_MILLIS);
            long next = Math.min(to, (quarter + 1) * QUARTER_MILLIS);
            means.merge(quarter, waiting * (double) (next - at) / QUARTER_MILLIS, Double::sum);
            at = next;
        }
    }

    /** In the quarter of an hour that begins then. */
    double mean(long from) {
        return means.getOrDefault(Math.floorDiv(from, QUARTER_MILLIS), 0.0);
    }

    /** Of all quarters of an hour before an instant in which anybody waited, the one that so many do not exceed. */
    double percentileBefore(long before, double share) {
        double[] some = means.entrySet().stream()
                .filter(each -> each.getKey() * QUARTER_MILLIS < before && each.getValue() > 0)
                .mapToDouble(Map.Entry::getValue)
                .sorted()
                .toArray();
        return some.length == 0 ? 0 : some[(int) (share * (some.length - 1))];
    }
}
