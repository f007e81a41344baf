package dawr.queue;

/**
 * Who goes first among the people a counter may serve. {@link CallingPolicy} gives every waiting person a score by it; the highest is called.
 * Within one service and class all orders keep seniority, so only the first of each line has to be looked at.
 */
public enum CallingOrder implements Named {
    /** Whoever has waited longest, whatever their class. */
    LONGEST_WAITING_FIRST,
    /** Classes with a claim before those without, the longest waiting first within each. */
    PRIORITY_FIRST,
    /** One person with a claim, then so many without, and so on; the longest waiting first within each. */
    RATIO,
    /** A claim gives a head start and lets the wait count several times; who has waited long enough goes first all the same. */
    ACCUMULATING,
    /** Whoever is nearest to, or furthest beyond, the time within which their service means to call. */
    TARGET_WAIT
}
