package dawr.estimation.learning;

import dawr.estimation.floor.Ring;

/**
 * By how much the middle of the promise has been too short lately, in minutes, by predicted wait. The middle errs least at the median, but waits are
 * skewed and days drift: leaning a quarter of the way to the mean costs next to nothing and takes part of the bias away.
 */
public final class Lean {
    private static final double SHARE = 0.25;
    private static final int REMEMBERED_MAX = 500;
    /** So many tickets without any error are taken as seen before anything is. */
    private static final double PRIOR = 50;

    /** Predicted waits are sorted by these, minutes. */
    private static final double[] EDGES = {3, 8, 15, 30, 60};

    private final Ring[] errors = new Ring[EDGES.length + 1];

    public Lean() {
        for (int bin = 0; bin < errors.length; bin++) {
            errors[bin] = new Ring(REMEMBERED_MAX);
        }
    }

    /** The middle to be told for a predicted middle, in minutes. */
    public double leaning(double middle) {
        return Math.max(0, middle + SHARE * errors[bin(middle)].shrunk(0, PRIOR));
    }

    /** A wait has become known. */
    public void learn(double middle, double came) {
        errors[bin(middle)].add(came - middle);
    }

    private static int bin(double middle) {
        int bin = 0;
        while (bin < EDGES.length && middle > EDGES[bin]) {
            bin++;
        }
        return bin;
    }
}
