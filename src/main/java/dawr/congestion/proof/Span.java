package dawr.congestion.proof;

import java.util.List;
import java.util.Locale;

/**
 * A part of the next two hours in which the limit may be passed first.
 *
 * @param from its first quarter of an hour from now on
 * @param to the first that is no longer of it
 */
record Span(int from, int to) {
    private static final double QUARTER_MINUTES = 15;

    /** All of it, and then by lead time. */
    static final List<Span> ALL = List.of(new Span(0, 8), new Span(0, 2), new Span(2, 4), new Span(4, 8));

    /** Was the limit passed first in so many minutes? */
    boolean holds(double leadMinutes) {
        return leadMinutes >= from * QUARTER_MINUTES && leadMinutes < to * QUARTER_MINUTES;
    }

    /** Minutes from now. */
    String text() {
        return String.format(Locale.ROOT, "%.0f to %.0f min", from * QUARTER_MINUTES, to * QUARTER_MINUTES);
    }
}
