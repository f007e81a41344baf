package dawr.queue;

import java.util.Comparator;

/** Something that falls due by itself: a park, a postponement or a hold of this ticket is over at this instant (epoch milliseconds). */
record DueTime(long atMillis, TicketId ticket) implements Comparable<DueTime> {
    private static final Comparator<DueTime> ORDER =
            Comparator.comparingLong(DueTime::atMillis).thenComparing(DueTime::ticket);

    @Override
    public int compareTo(DueTime other) {
        return ORDER.compare(this, other);
    }
}
