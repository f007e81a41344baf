package dawr.queue.calendar;

/** From an instant (inclusive) to another (exclusive), epoch milliseconds. */
public record Stretch(long from, long to) {
    public boolean holds(long atMillis) {
        return from <= atMillis && atMillis < to;
    }

    public long millis() {
        return Math.max(0, to - from);
    }

    boolean isEmpty() {
        return to <= from;
    }

    public Stretch within(Stretch other) {
        return new Stretch(Math.max(from, other.from), Math.min(to, other.to));
    }
}
