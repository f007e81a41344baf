package dawr.estimation;

/**
 * What somebody would be told who joins a service now, as it was worked out last. Minutes of working time.
 *
 * @param ahead how many were before them then
 * @param free how many counters were free to call for the service then
 * @param perAhead what one more before them adds
 * @param beforeClosing how likely they are called before the office closes; NaN where it doesn't
 */
record Row(Told told, int ahead, int free, double perAhead, double beforeClosing) {
    /** How far somebody more before them moves each end: nobody knows how long one of them takes. */
    private static final double LOW_SHARE = 0.7;

    private static final double HIGH_SHARE = 1.3;

    /** The same with so many before them now. */
    Estimate with(int aheadNow) {
        int more = aheadNow - ahead;
        double shift = (more > 0 ? Math.max(0, more - free) : more) * perAhead;
        Estimate then = told.estimate();
        return new Estimate(
                Math.max(0, then.low() + LOW_SHARE * shift),
                Math.max(0, then.mid() + shift),
                Math.max(0, then.high() + (shift > 0 ? HIGH_SHARE : 1) * shift));
    }
}
