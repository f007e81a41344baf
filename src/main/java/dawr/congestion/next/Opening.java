package dawr.congestion.next;

/**
 * When an office lets people in on a day, in quarters of an hour since midnight (from inclusive, to exclusive; none where it is closed).
 *
 * @param afterHoliday whether the office was closed on the day before although its week says otherwise
 */
public record Opening(int from, int to, boolean afterHoliday) {
    public static final int QUARTERS = 96;

    /** Of a log, which says nothing of its office's hours. */
    public static final Opening UNSAID = new Opening(0, QUARTERS, false);

    public static final Opening CLOSED = new Opening(0, 0, false);

    boolean isClosed() {
        return to <= from;
    }

    boolean holds(int quarter) {
        return from <= quarter && quarter < to;
    }

    /** Is it open as long, and as early? Then a quarter of an hour is the same in both. */
    private boolean isLike(Opening other) {
        return from == other.from && to == other.to;
    }

    /** Which moment of another day's opening is like this one of this day, as a quarter that may be broken. */
    double onto(Opening other, int quarter) {
        return isLike(other) ? quarter : other.from + (quarter - from) * lengthTo(other);
    }

    /** How many times as long another day is open. */
    double lengthTo(Opening other) {
        return isLike(other) ? 1 : (double) (other.to - other.from) / (to - from);
    }
}
