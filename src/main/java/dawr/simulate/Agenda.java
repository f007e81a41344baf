package dawr.simulate;

import java.util.Optional;
import java.util.PriorityQueue;

/** What will happen, in order of time; what falls on the same millisecond happens in the order in which it was written down. */
public final class Agenda {
    private final PriorityQueue<Happening> happenings = new PriorityQueue<>();
    private long written;

    /** Something that will happen then. */
    public record Happening(long at, long order, Runnable deed) implements Comparable<Happening> {
        @Override
        public int compareTo(Happening other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    public void at(long at, Runnable deed) {
        happenings.add(new Happening(at, written++, deed));
    }

    public Optional<Happening> next() {
        return Optional.ofNullable(happenings.poll());
    }
}
