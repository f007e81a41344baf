package dawr.estimation;

import dawr.queue.BranchState;
import dawr.queue.ServiceId;

/**
 * What somebody would be told who joins a service now, as it was worked out last. Minutes of working time.
 *
 * @param ahead how many were before them in their line then
 * @param perAhead what one more before them in their line adds
 * @param crowd whom the service's counters had to call then
 * @param beforeClosing how likely they are called before the office closes; NaN where it doesn't
 */
record Row(Told told, int ahead, double perAhead, Crowd crowd, double beforeClosing) {
    /** How far somebody more before them moves each end: nobody knows how long one of them takes. */
    private static final double LOW_SHARE = 0.7;

    private static final double HIGH_SHARE = 1.3;

    /** For somebody in line who has so many before them now. */
    Estimate with(int aheadNow) {
        return moved((aheadNow - ahead) * perAhead);
    }

    /** For somebody who joins the line as it is now. */
    Estimate now(BranchState state, ServiceId service) {
        return moved(crowd.moreMinutes(crowd.now(state, service)));
    }

    private Estimate moved(double shift) {
        Estimate then = told.estimate();
        return new Estimate(
                Math.max(0, then.low() + LOW_SHARE * shift),
                Math.max(0, then.mid() + shift),
                Math.max(0, then.high() + (shift > 0 ? HIGH_SHARE : 1) * shift));
    }
}
