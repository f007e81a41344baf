package dawr.congestion.ahead;

import java.util.ArrayList;
import java.util.List;

/** Takes down how many wait, and how long those who are called have waited. */
final class Tape {
    static final long QUARTER_MILLIS = 900_000;
    private static final double MINUTE_MILLIS = 60_000;

    private final long from;
    private final double[] personMinutes;
    private final List<Double> waits = new ArrayList<>();
    private long at;
    private int late;
    private int lost;
    private int turnedAway;
    private int unserved = -1;

    Tape(long from, long until) {
        this.from = from;
        this.at = from;
        this.personMinutes = new double[(int) Math.ceilDiv(until - from, QUARTER_MILLIS)];
    }

    /** So many have waited until now. */
    void waited(int people, long until) {
        while (at < until) {
            int quarter = (int) ((at - from) / QUARTER_MILLIS);
            if (quarter >= personMinutes.length) {
                return;
            }
            long next = Math.min(until, from + (quarter + 1) * QUARTER_MILLIS);
            personMinutes[quarter] += people * (next - at) / MINUTE_MILLIS;
            at = next;
        }
    }

    void called(long waitedMillis, long targetMillis) {
        waits.add(waitedMillis / MINUTE_MILLIS);
        late += waitedMillis > targetMillis ? 1 : 0;
    }

    void left() {
        lost++;
    }

    void sentAway() {
        turnedAway++;
    }

    void closed(int waiting) {
        unserved = waiting;
    }

    Came came(int stillWaiting) {
        return new Came(
                personMinutes,
                waits.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                late,
                lost,
                turnedAway,
                stillWaiting,
                unserved);
    }
}
