package dawr.queue;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who sits by which desk, waiting to be called to the first counter that fits. */
final class Seats {
    private final TreeSet<Seat> inOrder = new TreeSet<>();
    private final Map<CounterId, Seat> byDesk = new HashMap<>();
    /** Why the seat was given, for the call that follows. */
    private final Map<TicketId, CallReason> reasons = new HashMap<>();
    /** Who was called to a seat in vain; they are called to a counter as everybody else. */
    private final Set<TicketId> missed = new HashSet<>();
    /** How many seats each desk has given today; tells two of the same occasion apart. */
    private final Map<CounterId, Integer> given = new HashMap<>();

    /** A seat that is taken, until an instant (epoch milliseconds). Who has been promised it longest comes first. */
    record Seat(long until, TicketId ticket, CounterId desk) implements Comparable<Seat> {
        private static final Comparator<Seat> ORDER =
                Comparator.comparingLong(Seat::until).thenComparing(Seat::ticket);

        @Override
        public int compareTo(Seat other) {
            return ORDER.compare(this, other);
        }
    }

    Seats copy() {
        Seats copy = new Seats();
        copy.inOrder.addAll(inOrder);
        copy.byDesk.putAll(byDesk);
        copy.reasons.putAll(reasons);
        copy.missed.addAll(missed);
        copy.given.putAll(given);
        return copy;
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    NavigableSet<Seat> inOrder() {
        return Collections.unmodifiableNavigableSet(inOrder);
    }

    Optional<Seat> by(CounterId desk) {
        return Optional.ofNullable(byDesk.get(desk));
    }

    void sitDown(Seat seat) {
        inOrder.add(seat);
        byDesk.put(seat.desk(), seat);
    }

    void getUp(Seat seat) {
        inOrder.remove(seat);
        byDesk.remove(seat.desk(), seat);
    }

    /** A seat was given; moved on to another, the reasons of both are kept. */
    void given(TicketId ticket, CounterId desk, CallReason reason) {
        reasons.merge(ticket, reason, CallReason::and);
        given.merge(desk, 1, Integer::sum);
    }

    int givenBy(CounterId desk) {
        return given.getOrDefault(desk, 0);
    }

    /** The seat was given in vain. */
    void missed(TicketId ticket) {
        missed.add(ticket);
    }

    boolean hasMissed(TicketId ticket) {
        return missed.contains(ticket);
    }

    /** The person is called to a counter, or goes back to their place: why they had been given a seat, if they had. */
    Optional<CallReason> over(TicketId ticket) {
        return Optional.ofNullable(reasons.remove(ticket));
    }

    /** Whoever is called, or has gone, has missed nothing any more. */
    void forget(TicketId ticket) {
        reasons.remove(ticket);
        missed.remove(ticket);
    }

    @Override
    public String toString() {
        return inOrder + " missed " + new TreeSet<>(missed) + " given " + new java.util.TreeMap<>(given);
    }
}
