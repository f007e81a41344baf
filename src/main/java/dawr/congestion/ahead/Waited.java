package dawr.congestion.ahead;

import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.VisitPhase;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How many truly waited, on average, in each quarter of an hour. */
public final class Waited {
    public static final long QUARTER_MILLIS = 900_000;

    private static final long TWO_HOURS_MILLIS = Foresight.QUARTERS * QUARTER_MILLIS;
    private static final double HOUR_MINUTES = 60;
    private static final double MINUTE_MILLIS = 60_000;

    /** Four weeks. */
    private static final int QUARTERS_MAX = 28 * 96;

    private final TreeMap<Long, Double> means = new TreeMap<>();
    private final int quartersMax;

    /** Of the last four weeks. */
    public Waited() {
        this(QUARTERS_MAX);
    }

    private Waited(int quartersMax) {
        this.quartersMax = quartersMax;
    }

    /** Of a whole history, however long. */
    public static Waited of(List<Entry> history) {
        Waited waited = new Waited(Integer.MAX_VALUE);
        BranchState state = new BranchState();
        for (Entry entry : history) {
            if (state.founded()) {
                waited.add(state.atMillis(), entry.atMillis(), inLine(state));
            }
            state.apply(entry);
        }
        return waited;
    }

    /** How many stand in line. */
    static int inLine(BranchState state) {
        return state.count(VisitPhase.WAITING) + state.count(VisitPhase.SEATED);
    }

    void add(long from, long to, int waiting) {
        long at = Math.max(from, to - quartersMax * QUARTER_MILLIS);
        while (at < to) {
            long quarter = Math.floorDiv(at, QUARTER_MILLIS);
            long next = Math.min(to, (quarter + 1) * QUARTER_MILLIS);
            means.merge(quarter, waiting * (double) (next - at) / QUARTER_MILLIS, Double::sum);
            at = next;
        }
        while (means.size() > quartersMax) {
            means.pollFirstEntry();
        }
    }

    /** In the quarter of an hour that begins then. */
    double mean(long from) {
        return means.getOrDefault(Math.floorDiv(from, QUARTER_MILLIS), 0.0);
    }

    /** Minutes of waiting per seat in that quarter of an hour, as if it went on for the hour. */
    public double index(long from, int seats) {
        return mean(from) * HOUR_MINUTES / Math.max(1, seats);
    }

    /** In how many minutes from an instant a limit was reached, of the two hours after it; nothing if it was not. */
    public OptionalDouble passes(long from, double limit, int seats) {
        for (long at = from; at < from + TWO_HOURS_MILLIS; at += QUARTER_MILLIS) {
            if (index(at, seats) >= limit) {
                return OptionalDouble.of((at - from) / MINUTE_MILLIS);
            }
        }
        return OptionalDouble.empty();
    }

    /** From when on it is known who waited, epoch milliseconds. */
    public long since() {
        return means.isEmpty() ? Long.MAX_VALUE : means.firstKey() * QUARTER_MILLIS;
    }
}
