package dawr.estimation.floor;

import java.util.Arrays;

/**
 * What was drawn: the waits of everybody in line and of whoever might join a service now, with a claim or without, and when each busy desk gets free.
 * Minutes, sorted by {@link #sort}.
 */
public final class Drawn {
    private final double[][] waits;
    private final double[][][] newcomers;
    private final double[][] ends;
    private final double more;

    Drawn(int draws, int services, int people, int desks, double more) {
        waits = never(people, draws);
        newcomers = new double[][][] {never(services, draws), never(services, draws)};
        ends = new double[desks][draws];
        this.more = more;
    }

    private static double[][] never(int rows, int draws) {
        double[][] all = new double[rows][draws];
        for (double[] row : all) {
            Arrays.fill(row, Drawing.MINUTES_MAX);
        }
        return all;
    }

    void called(int draw, int person, double minutes) {
        waits[person][draw] = minutes;
    }

    void ends(int draw, int desk, double minutes) {
        ends[desk][draw] = minutes;
    }

    /** Has nobody called the newcomer of this service yet? */
    boolean isOpen(int draw, int service, int claim) {
        return newcomers[claim][service][draw] >= Drawing.MINUTES_MAX;
    }

    void newcomerCalled(int draw, int service, int claim, double minutes) {
        newcomers[claim][service][draw] = Math.min(Drawing.MINUTES_MAX, minutes * more);
    }

    void sort() {
        Arrays.stream(waits).forEach(Arrays::sort);
        Arrays.stream(ends).forEach(Arrays::sort);
        for (double[][] of : newcomers) {
            Arrays.stream(of).forEach(Arrays::sort);
        }
    }

    /** The sorted waits, from now, of a person of the lanes. */
    public double[] wait(int person) {
        return waits[person];
    }

    /** The sorted waits of somebody who joins a service now. */
    public double[] newcomer(int service, int claim) {
        return newcomers[claim > 0 ? 1 : 0][service];
    }

    /** In how many minutes a busy desk gets free, sorted. */
    public double[] ends(int desk) {
        return ends[desk];
    }
}
