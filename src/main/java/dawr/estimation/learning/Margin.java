package dawr.estimation.learning;

import java.util.Arrays;

/**
 * How far one end of a range must be moved so that it is kept as often as promised: the likely misses of the last tickets whose wait is known, in bins of
 * predicted wait (conformalised quantile regression, Romano, Patterson and Candès 2019), with a level that follows what was kept (adaptive conformal
 * inference, Gibbs and Candès 2021). Misses are in widths of the range.
 */
public final class Margin {
    private static final int BINS = 4;
    private static final int REMEMBERED_MAX = 1_000;
    private static final int ENOUGH = 60;
    private static final int EDGES_EVERY = 50;
    private static final double STEP = 0.02;
    private static final double LEVEL_MIN = 0.02;
    private static final double LEVEL_MAX = 0.25;

    /** Before anything is known, an end is moved by a tenth of the range. */
    private static final double AT_FIRST = 0.1;

    private static final double[] NONE = {};

    private final double wanted;
    private final Last[] misses = new Last[BINS];
    private final Last all = new Last();
    private final double[] levels = new double[BINS];
    private final Last predicted = new Last();
    private double[] edges = {};
    private int known;

    /** For an end that may be missed this often, 0.1 say. */
    public Margin(double wanted) {
        this.wanted = wanted;
        Arrays.fill(levels, wanted);
        for (int bin = 0; bin < BINS; bin++) {
            misses[bin] = new Last();
        }
    }

    /** By how many widths the end is to be moved outwards, for this predicted wait. */
    public double widths(double prediction) {
        int bin = bin(prediction);
        Last from = misses[bin].size >= ENOUGH ? misses[bin] : all;
        return from.size < ENOUGH ? AT_FIRST : from.quantile(1 - levels[bin]);
    }

    /**
     * Somebody still waits though the moved end is over. Were only those counted whose wait is known, then while a line grows only short waits would be,
     * and ranges would get narrower just when they must not.
     */
    public void ranOut(double prediction) {
        move(bin(prediction), wanted - 1);
    }

    /**
     * A wait has become known: it missed the unmoved end by so many widths (below 0: kept), and the moved end or not. Whose promise has run out is counted as
     * missed already, and no more if it was kept after all: what stood still is not the promise's fault.
     */
    public void learn(double prediction, double widthsMissed, boolean missed, boolean ranOut) {
        int bin = bin(prediction);
        misses[bin].add(widthsMissed);
        all.add(widthsMissed);
        predicted.add(prediction);
        move(bin, (ranOut ? 1 : wanted) - (missed ? 1 : 0));
        known++;
        if (known % EDGES_EVERY == 0) {
            edges = new double[] {predicted.quantile(0.25), predicted.quantile(0.5), predicted.quantile(0.75)};
        }
    }

    private void move(int bin, double steps) {
        levels[bin] = Math.min(LEVEL_MAX, Math.max(LEVEL_MIN, levels[bin] + STEP * steps));
    }

    /** How many waits it knows. */
    public int known() {
        return known;
    }

    private int bin(double prediction) {
        int bin = 0;
        while (bin < edges.length && prediction > edges[bin]) {
            bin++;
        }
        return bin;
    }

    /** The last so many. */
    private static final class Last {
        private final double[] values = new double[REMEMBERED_MAX];
        private int next;
        private int size;
        /** None since something was added: asked for far more often than added to. */
        private double[] sorted = NONE;

        void add(double value) {
            sorted = NONE;
            values[next] = value;
            next = (next + 1) % REMEMBERED_MAX;
            size = Math.min(size + 1, REMEMBERED_MAX);
        }

        double quantile(double share) {
            if (sorted.length == 0) {
                sorted = Arrays.copyOf(values, size);
                Arrays.sort(sorted);
            }
            int at = (int) Math.ceil(share * (size + 1)) - 1;
            return sorted[Math.min(size - 1, Math.max(0, at))];
        }
    }
}
