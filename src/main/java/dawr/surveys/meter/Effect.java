package dawr.surveys.meter;

import dawr.surveys.figures.Interval;

/**
 * What came of it that a paper is no longer asked for.
 *
 * @param change in the share of visits that failed for it, after less before, 0 to 1
 */
public record Effect(Side before, Side after, double change, Interval interval) {
    /**
     * The same number of weeks on either side.
     *
     * @param visits in all of the services that asked for it
     * @param failed for want of the paper
     */
    public record Side(int visits, int failed) {
        double share() {
            return visits == 0 ? 0 : (double) failed / visits;
        }
    }

    public static Effect of(Side before, Side after) {
        return new Effect(
                before,
                after,
                after.share() - before.share(),
                Interval.difference(before.share(), before.visits(), after.share(), after.visits()));
    }
}
