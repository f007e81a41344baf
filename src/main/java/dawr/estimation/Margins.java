package dawr.estimation;

import dawr.estimation.floor.Ring;
import dawr.estimation.learning.Margin;
import dawr.estimation.learning.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The margins of both ends of a branch's promises, how long people have waited there lately, scaled, and the promises that may still run out, the next
 * first.
 */
record Margins(Margin low, Margin high, Ring waits, PriorityQueue<Told> running) {
    /** So many waits of its own tell more than those of all branches. */
    private static final int READY_FROM = 250;

    /** Each end may be missed once in ten. */
    private static final double MISSED = 0.1;

    private static final int WAITS_MAX = 500;

    /** Of the root of the longest wait: half as long again. */
    private static final double BEYOND = 1.25;

    Margins() {
        this(
                new Margin(MISSED),
                new Margin(MISSED),
                new Ring(WAITS_MAX),
                new PriorityQueue<>(Comparator.comparingLong(Told::endsAt)));
    }

    boolean ready() {
        return low.known() >= READY_FROM;
    }

    /** The lower end moved by its margin. */
    double low(double[] raw, double width) {
        return Math.min(raw[1], raw[0] - width * low.widths(raw[1]));
    }

    /**
     * The upper end moved by its margin, but to no wait that is far longer than any that came lately: a day without power teaches margins that would reach
     * into the next day elsewhere.
     */
    double high(double[] raw, double width) {
        double longest = ready() ? Math.max(raw[2], BEYOND * waits.most()) : Double.MAX_VALUE;
        return Math.max(raw[1], Math.min(longest, raw[2] + width * high.widths(raw[1])));
    }

    /** Those whose promise has run out by now (epoch seconds) while they wait. */
    List<Told> ranOut(long at) {
        List<Told> out = new ArrayList<>();
        while (!running.isEmpty() && running.peek().endsAt() < at) {
            Told told = running.remove();
            if (told.runsOut()) {
                out.add(told);
            }
        }
        return out;
    }

    void learn(Told told, double minutes) {
        double came = Scale.of(minutes);
        double middle = told.raw()[1];
        low.learn(middle, (told.raw()[0] - came) / told.width(), minutes < told.ends()[0], false);
        high.learn(middle, (came - told.raw()[2]) / told.width(), minutes > told.ends()[1], told.hasRunOut());
        waits.add(came);
    }
}
