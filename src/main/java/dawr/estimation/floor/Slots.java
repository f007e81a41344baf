package dawr.estimation.floor;

import java.util.HashMap;
import java.util.Map;

/** How many are usually called, and come, in each half hour of the day: what a branch's days have in common. Times are epoch seconds, local. */
final class Slots {
    static final int SLOT_SECONDS = 1800;
    private static final int SLOTS = 48;
    /** A day this much older counts this much less. */
    private static final double DECAY = 0.8;

    private final double[] usualCalls = new double[SLOTS];
    private final double[] usualJoins = new double[SLOTS];
    private final double[] weight = new double[SLOTS];
    private final Map<Integer, Integer> callsNow = new HashMap<>();
    private final Map<Integer, Integer> joinsNow = new HashMap<>();
    private long day = Long.MIN_VALUE;

    void called(long at) {
        turn(at);
        callsNow.merge(slot(at), 1, Integer::sum);
    }

    void joined(long at) {
        turn(at);
        joinsNow.merge(slot(at), 1, Integer::sum);
    }

    private void turn(long at) {
        long today = Math.floorDiv(at, 86_400L);
        if (today > day) {
            if (day != Long.MIN_VALUE && !joinsNow.isEmpty()) {
                remember();
            }
            callsNow.clear();
            joinsNow.clear();
            day = today;
        }
    }

    private void remember() {
        for (int slot = 0; slot < SLOTS; slot++) {
            usualCalls[slot] = usualCalls[slot] * DECAY + callsNow.getOrDefault(slot, 0);
            usualJoins[slot] = usualJoins[slot] * DECAY + joinsNow.getOrDefault(slot, 0);
            weight[slot] = weight[slot] * DECAY + 1;
        }
    }

    /** Calls an hour usual in the hour that follows; NaN while no day is known. */
    double callsInNextHour(long at) {
        return next(usualCalls, at);
    }

    double joinsInNextHour(long at) {
        return next(usualJoins, at);
    }

    private double next(double[] usual, long at) {
        double into = Math.floorMod(at, (long) SLOT_SECONDS) / (double) SLOT_SECONDS;
        int slot = slot(at);
        return weight[slot] == 0
                ? Double.NaN
                : ((1 - into) * usual[slot] + usual[(slot + 1) % SLOTS] + into * usual[(slot + 2) % SLOTS])
                        / weight[slot];
    }

    private static int slot(long at) {
        return (int) (Math.floorMod(at, 86_400L) / SLOT_SECONDS);
    }
}
