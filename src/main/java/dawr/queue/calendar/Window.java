package dawr.queue.calendar;

/** From a minute of the day (inclusive) to another (exclusive, at most 1,440), local time. */
public record Window(int fromMinute, int toMinute) {
    boolean meets(Window other) {
        return fromMinute < other.toMinute && other.fromMinute < toMinute;
    }
}
