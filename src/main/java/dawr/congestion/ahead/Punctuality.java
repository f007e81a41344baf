package dawr.congestion.ahead;

import dawr.estimation.floor.Ring;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** How late whoever is meant to be at a counter comes, if at all, learned from the days before: a counter that is closed at ten may yet open, or not today. */
final class Punctuality {
    private static final int DAYS_MAX = 40;
    private static final int POOL_MAX = 600;

    /** So many days of all counters count as the counter's own. */
    private static final double POOL_WEIGHT = 4;

    private static final int TRIES = 30;
    private static final double MINUTE_MILLIS = 60_000;

    private final Map<CounterId, Ring> own = new HashMap<>();
    private final Ring pool = new Ring(POOL_MAX);
    private final Map<CounterId, Long> due = new HashMap<>();

    /** A day begins; whoever was meant to come on the last one and did not never came. */
    void begins(BranchState state, long at) {
        due.keySet().forEach(counter -> add(counter, Double.POSITIVE_INFINITY));
        due.clear();
        Plan plan = state.plan(at);
        int rank = 0;
        for (BranchSetup.Counter counter : state.setup().counters()) {
            List<Stretch> planned = plan.staffed(counter.id(), rank++).list();
            if (!planned.isEmpty()) {
                due.put(counter.id(), planned.getFirst().from());
            }
        }
    }

    void came(CounterId counter, long at) {
        Long since = due.remove(counter);
        if (since != null) {
            add(counter, Math.max(0, at - since) / MINUTE_MILLIS);
        }
    }

    private void add(CounterId counter, double minutes) {
        own.computeIfAbsent(counter, any -> new Ring(DAYS_MAX)).add(minutes);
        pool.add(minutes);
    }

    /** Is somebody meant to come to it who has not been there today? */
    boolean isDue(CounterId counter) {
        return due.containsKey(counter);
    }

    /** When they may come after all, epoch milliseconds; nothing where they do not. */
    OptionalLong comes(CounterId counter, long now, SplittableRandom dice) {
        long since = due.getOrDefault(counter, now);
        for (int tries = 0; tries < TRIES && pool.size() > 0; tries++) {
            Ring from = from(counter, dice);
            double minutes = from.fromNewest(dice.nextInt(from.size()));
            if (Double.isInfinite(minutes)) {
                return OptionalLong.empty();
            }
            long at = since + (long) (minutes * MINUTE_MILLIS);
            if (at > now) {
                return OptionalLong.of(at);
            }
        }
        return OptionalLong.empty();
    }

    private Ring from(CounterId counter, SplittableRandom dice) {
        Ring ring = own.getOrDefault(counter, pool);
        return dice.nextDouble() < ring.size() / (ring.size() + POOL_WEIGHT) ? ring : pool;
    }
}
