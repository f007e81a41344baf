package dawr.estimation.floor;

import java.util.Arrays;

/**
 * Waits drawn where a log names no counters: so many stretches of the service's own recent calls, one after the other as they came, so that slow and
 * fast hours stay together. Minutes.
 */
final class PaceDrawing {
    private static final double USUAL_GAP_MINUTES = 8;
    /** So few before somebody: what decides is whether a counter is free, not the pace. */
    static final int FRONT = 2;

    private PaceDrawing() {}

    /** For somebody with so many before them. */
    static double[] draw(Queue queue, int ahead, int draws, Chance chance) {
        double[] waits = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            waits[draw] = Math.min(Drawing.MINUTES_MAX, one(queue, ahead, chance));
        }
        Arrays.sort(waits);
        return waits;
    }

    private static double one(Queue queue, int ahead, Chance chance) {
        if (ahead < FRONT && queue.waitsAtFront.size() > 3) {
            return queue.waitsAtFront.fromOldest(chance.below(queue.waitsAtFront.size()));
        }
        Ring gaps = queue.gaps;
        if (gaps.size() < 4) {
            return (ahead + 1) * chance.exponential(gaps.mean(USUAL_GAP_MINUTES));
        }
        int from = chance.below(gaps.size());
        double wait = 0;
        for (int call = 0; call <= Math.min(ahead, 3 * gaps.size()); call++) {
            wait += gaps.fromNewest((from + call) % gaps.size());
        }
        return wait * (ahead + 1) / (Math.min(ahead, 3 * gaps.size()) + 1);
    }
}
