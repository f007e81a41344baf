package dawr.estimation;

/**
 * What somebody would be told who joins a service now, as it was worked out last. Minutes of working time.
 *
 * @param ahead how many were before them then
 * @param perAhead what one more before them adds
 * @param beforeClosing how likely they are called before the office closes; NaN where it doesn't
 */
record Row(Told told, int ahead, double perAhead, double beforeClosing) {
    /** The same with so many before them now. */
    Estimate with(int aheadNow) {
        double shift = (aheadNow - ahead) * perAhead;
        Estimate then = told.estimate();
        return new Estimate(
                Math.max(0, then.low() + shift), Math.max(0, then.mid() + shift), Math.max(0, then.high() + shift));
    }
}
