package dawr.estimation;

import dawr.estimation.learning.Margin;
import dawr.estimation.learning.Scale;

/** The margins of both ends of a branch's promises. */
record Margins(Margin low, Margin high) {
    /** So many waits of its own tell more than those of all branches. */
    private static final int READY_FROM = 250;

    /** Each end may be missed once in ten. */
    private static final double MISSED = 0.1;

    Margins() {
        this(new Margin(MISSED), new Margin(MISSED));
    }

    boolean ready() {
        return low.known() >= READY_FROM;
    }

    void learn(Told told, double minutes) {
        double came = Scale.of(minutes);
        double middle = told.raw()[1];
        low.learn(middle, (told.raw()[0] - came) / told.width(), minutes < told.ends()[0]);
        high.learn(middle, (came - told.raw()[2]) / told.width(), minutes > told.ends()[1]);
    }
}
