package dawr.queue;

/**
 * Who goes first among the people a counter may serve. An order gives every waiting person a score in milliseconds that grows with the wait; the
 * highest score is called. Within one service and class all orders keep seniority, so only the first of each line has to be looked at.
 */
public enum CallingOrder implements Named {
    /** Whoever has waited longest, whatever their class. */
    LONGEST_WAITING_FIRST(0),
    /** Classes with a claim before those without, the longest waiting first within each. */
    PRIORITY_FIRST(CallingOrder.ALWAYS_FIRST_MILLIS);

    /** Longer than anybody can wait (31 years), and far from overflow. */
    private static final long ALWAYS_FIRST_MILLIS = 1_000_000_000_000L;

    private final long headStartMillis;

    CallingOrder(long headStartMillis) {
        this.headStartMillis = headStartMillis;
    }

    /** The score of a person of this class who has waited so long, in milliseconds. */
    public long score(long waitedMillis, PriorityClass priority) {
        return waitedMillis + headStartMillis(priority);
    }

    /** How long a person of this class must have waited to have this score: the inverse of {@link #score}. */
    public long waitedFor(long score, PriorityClass priority) {
        return score - headStartMillis(priority);
    }

    private long headStartMillis(PriorityClass priority) {
        return priority.claimsPriority() ? headStartMillis : 0;
    }
}
