package dawr.queue;

import java.util.List;

/**
 * Hot seats: in some halls the next person is called to a seat by a desk before the desk frees, so that the walk is done by then.
 *
 * @param halls where every desk has such a seat
 * @param leadSeconds so long before the likely end of a service its desk's seat is given
 * @param holdMinutes who has sat so long without being called goes back to their place, so that nobody sits forgotten
 */
public record Seating(List<String> halls, int leadSeconds, int holdMinutes) {
    public static final int LEAD_SECONDS_USUAL = 90;
    public static final int HOLD_MINUTES_USUAL = 10;

    public Seating {
        halls = List.copyOf(halls);
    }

    /** Hot seats in these halls, as they usually work. */
    public static Seating usual(List<String> halls) {
        return new Seating(halls, LEAD_SECONDS_USUAL, HOLD_MINUTES_USUAL);
    }

    long leadMillis() {
        return leadSeconds * 1_000L;
    }

    long holdMillis() {
        return holdMinutes * 60_000L;
    }
}
