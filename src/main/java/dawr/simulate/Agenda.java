package dawr.simulate;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What will happen, in order of time; what falls on the same millisecond happens in the order in which it was written down. */
public final class Agenda {
    private final PriorityQueue<Happening> happenings =
            new PriorityQueue<>(Comparator.comparingLong(Happening::at).thenComparingLong(Happening::order));
    private long written;

    /** Something that will happen then. */
    public record Happening(long at, long order, Runnable deed) {}

    public void at(long at, Runnable deed) {
        happenings.add(new Happening(at, written++, deed));
    }

    public Optional<Happening> next() {
        return Optional.ofNullable(happenings.poll());
    }
}
