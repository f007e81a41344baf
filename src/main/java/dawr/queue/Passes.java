package dawr.queue;

import java.util.Arrays;

/**
 * How often a line has been passed: the places of later people, standing in other lines, who were called before its first. A place in the line
 * has been passed by all that are later than it, so a handful of instants tells the count of everybody in the line, however long it is. There
 * are never more of them than the branch's limit of overtakes, because nobody passes a line any more whose first has reached it.
 */
public final class Passes {
    private static final long[] NONE = {};

    /** Ascending, epoch milliseconds; the first {@code count} are in use. */
    private long[] by = NONE;

    private int count;

    /** A line that nobody has passed yet. */
    public Passes() {}

    /** An independent copy. */
    public Passes(Passes other) {
        by = other.by.clone();
        count = other.count;
    }

    /** How often the first of the line has been passed. */
    public int count() {
        return count;
    }

    /** How often a place has been passed. */
    public int of(long place) {
        int earlier = 0;
        while (earlier < count && by[earlier] <= place) {
            earlier++;
        }
        return count - earlier;
    }

    /** Somebody who stands at this place in another line is called before the first of this one. */
    public void add(long place) {
        if (count == by.length) {
            long[] more = new long[Math.max(4, 2 * count)];
            System.arraycopy(by, 0, more, 0, count);
            by = more;
        }
        int at = count - of(place);
        System.arraycopy(by, at, by, at + 1, count - at);
        by[at] = place;
        count++;
    }

    /** Whoever stands at this place or before it has been passed at least so often. */
    public void atLeast(int times, long place) {
        for (int passed = of(place); passed < times; passed++) {
            if (passed < count) {
                by[count - passed - 1] = place + 1;
            } else {
                add(place + 1);
            }
        }
    }

    /** Nobody stands before this place any more: what passed only those is forgotten. */
    public void forgetUpTo(long place) {
        int left = of(place);
        System.arraycopy(by, count - left, by, 0, left);
        count = left;
    }

    @Override
    public String toString() {
        return Arrays.stream(by, 0, count).boxed().toList().toString();
    }
}
