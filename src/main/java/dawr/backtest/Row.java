package dawr.backtest;

import java.util.Comparator;

/**
 * One ticket of an old log. Times are seconds since 1970-01-01 in the office's own time; {@link #NEVER} where the log has none.
 *
 * @param line where it stands in the file, 1 for the header
 * @param desk who served: the clerk, or the counter where no clerk is named; empty if neither is
 * @param claim 0 without priority
 * @param number the log's own number: among those of one instant the lower goes first; 0 where it is none
 * @param again whether the person has had a ticket already and queues again with this one
 * @param openCounters open for the service at issue, -1 where the log doesn't say
 */
record Row(
        long line,
        String ticket,
        String branch,
        String service,
        boolean served,
        long issuedAt,
        long startAt,
        long endAt,
        String desk,
        int claim,
        boolean again,
        int openCounters,
        int number) {
    static final long NEVER = Long.MIN_VALUE;

    /** Longer waits are not scored: the log, not the office, was at fault. */
    private static final long SCORED_SECONDS_MAX = 4 * 3600;

    /** The order in which tickets are issued: some logs know an instant for many, and then their numbers tell. */
    static final Comparator<Row> ORDER = Comparator.comparingLong(Row::issuedAt)
            .thenComparingInt(Row::number)
            .thenComparingLong(Row::line);

    double waitMinutes() {
        return (startAt - issuedAt) / 60.0;
    }

    boolean isScored() {
        return served && startAt != NEVER && startAt - issuedAt <= SCORED_SECONDS_MAX;
    }
}
