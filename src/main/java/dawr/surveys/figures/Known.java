package dawr.surveys.figures;

/**
 * What is known of a visit whether or not it was rated.
 *
 * @param waitBand how long the longest wait of the visit was, in bands
 * @param outcome how it ended at the counter
 * @param hour local hour, 0 to 23
 */
public record Known(
        String service, String channel, String language, int hour, String waitBand, String outcome, Course course) {

    /**
     * What else befell a visit.
     *
     * @param promiseBroken called later than was promised
     * @param sentAbout to another counter, or back into the line
     * @param askedTwice sent away for want of a paper, and not for the first time
     */
    public record Course(boolean promiseBroken, boolean sentAbout, boolean askedTwice) {
        public static final Course SMOOTH = new Course(false, false, false);
    }

    /** A visit that nothing else befell. */
    public Known(String service, String channel, String language, int hour, String waitBand, String outcome) {
        this(service, channel, language, hour, waitBand, outcome, Course.SMOOTH);
    }
}
