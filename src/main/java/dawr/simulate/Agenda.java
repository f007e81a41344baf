package dawr.simulate;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What will happen, in order of time; what falls on the same millisecond happens in the order in which it was written down. */
final class Agenda {
    private final PriorityQueue<Happening> happenings =
            new PriorityQueue<>(Comparator.comparingLong(Happening::at).thenComparingLong(Happening::order));
    private long written;

    record Happening(long at, long order, Runnable deed) {}

    void at(long at, Runnable deed) {
        happenings.add(new Happening(at, written++, deed));
    }

    Optional<Happening> next() {
        return Optional.ofNullable(happenings.poll());
    }
}
