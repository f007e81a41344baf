package dawr.estimation;

import dawr.estimation.learning.Margin;

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

    void learn(Told told, double came) {
        double middle = told.raw()[1];
        low.learn(middle, (told.raw()[0] - came) / told.width(), came < told.ends()[0]);
        high.learn(middle, (came - told.raw()[2]) / told.width(), came > told.ends()[1]);
    }
}
