package dawr.verify;

import dawr.queue.Needs;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import java.util.Comparator;

/** Where somebody stands: first by the instant that the line is ordered by, then by the entry that put them there. */
record InQueue(
        long place, long tie, TicketId ticket, long seniority, ServiceId service, PriorityClass priority, Needs needs)
        implements Comparable<InQueue> {
    private static final Comparator<InQueue> ORDER = Comparator.comparingLong(InQueue::place)
            .thenComparingLong(InQueue::tie)
            .thenComparing(InQueue::ticket);

    @Override
    public int compareTo(InQueue other) {
        return ORDER.compare(this, other);
    }

    boolean claims() {
        return priority != PriorityClass.NONE;
    }
}
