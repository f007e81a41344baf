package dawr.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a log that make no sense: how many, and the first of them with the reason. */
final class Malformed {
    /** Enough to see what is wrong with a file; it may be wrong a million times. */
    static final int LISTED_MAX = 1_000;

    /** A line, 1 for the header, and why it makes no sense. */
    record Line(long line, String why) {}

    private final List<Line> listed = new ArrayList<>();
    private long count;

    void add(long line, String why) {
        count++;
        if (listed.size() < LISTED_MAX) {
            listed.add(new Line(line, why));
        }
    }

    long count() {
        return count;
    }

    /** In the order of the file. */
    List<Line> listed() {
        return listed.stream().sorted(Comparator.comparingLong(Line::line)).toList();
    }
}
