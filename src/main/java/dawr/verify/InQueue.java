package dawr.verify;

import dawr.queue.CallingOrder;
import dawr.queue.PriorityClass;
import dawr.queue.TicketId;
import java.util.Comparator;

/** Where somebody stands: first by the instant that the line is ordered by, then by the entry that put them there. */
record InQueue(long place, long tie, TicketId ticket, PriorityClass priority) implements Comparable<InQueue> {
    private static final Comparator<InQueue> ORDER = Comparator.comparingLong(InQueue::place)
            .thenComparingLong(InQueue::tie)
            .thenComparing(InQueue::ticket);

    @Override
    public int compareTo(InQueue other) {
        return ORDER.compare(this, other);
    }

    /** Does this order call this person before the other? */
    boolean goesBefore(InQueue other, CallingOrder order) {
        return switch (order) {
            case LONGEST_WAITING_FIRST -> compareTo(other) < 0;
            case PRIORITY_FIRST -> claims() == other.claims() ? compareTo(other) < 0 : claims();
        };
    }

    private boolean claims() {
        return priority != PriorityClass.NONE;
    }
}
