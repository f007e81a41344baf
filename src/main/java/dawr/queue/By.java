package dawr.queue;

/**
 * Who acts at a counter.
 *
 * @param staff the account
 * @param anyCounter whether they may act at counters that somebody else holds (a manager)
 */
public record By(StaffId staff, boolean anyCounter) {}
