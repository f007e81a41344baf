package dawr.estimation;

/**
 * How likely somebody is served within a time, from a wait that is expected. A wait is taken to be log-normal with the spread of the promised range:
 * its upper end is reached one time in ten.
 */
final class ClosingOdds {
    /** So far above the middle, in standard deviations, one in ten lies. */
    private static final double TENTH = 1.2816;

    /** The logistic curve that comes nearest to the normal one. */
    private static final double LOGISTIC = 1.702;

    private static final double PERCENT = 100;

    private ClosingOdds() {}

    /**
     * @param expectedSeconds until the service is over
     * @param highSeconds what it is longer than one time in ten
     * @param leftSeconds of working time
     */
    static int percent(double expectedSeconds, double highSeconds, double leftSeconds) {
        if (leftSeconds <= 0) {
            return 0;
        }
        double spread = Math.log(highSeconds / expectedSeconds) / TENTH;
        double far = Math.log(leftSeconds / expectedSeconds) / spread;
        return (int) Math.floor(PERCENT / (1 + Math.exp(-LOGISTIC * far)));
    }
}
