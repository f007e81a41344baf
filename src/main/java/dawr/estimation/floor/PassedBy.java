package dawr.estimation.floor;

/**
 * Tells from the past when somebody in a log's line has most likely gone without saying so: after how many who came later were called before them. Where
 * people are called in strict order, one is enough; where they are not, it takes more.
 */
final class PassedBy {
    private static final int MOST = 5;

    /** Whoever is called after all in fewer cases than this has gone. */
    private static final double STAYED = 0.4;

    /** As many who stayed are taken as seen before anything is. */
    private static final double PRIOR = 2;

    private final double[] reached = new double[MOST + 1];
    private final double[] called = new double[MOST + 1];

    /** One more was called before somebody: have they gone? */
    boolean gone(int times) {
        if (times > MOST) {
            return true;
        }
        reached[times]++;
        return times == MOST || (called[times] + PRIOR) / (reached[times] + PRIOR) < STAYED;
    }

    /** Somebody passed by so often was called after all. */
    void came(int times) {
        for (int each = 1; each <= Math.min(times, MOST); each++) {
            called[each]++;
        }
    }
}
