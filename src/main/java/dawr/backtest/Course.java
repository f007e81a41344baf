package dawr.backtest;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Lets a log happen: issues, starts and ends in the order of time, each known only once it has happened. What happens at one instant: ends, then starts of
 * those who waited, then issues
 * in the order of their numbers, each followed by what became at once of whom was issued it.
 */
final class Course {
    /** What is told of what happens. */
    interface Watching {
        void issued(Row row);

        void started(Row row);

        void ended(Row row);

        /** Left the line uncalled. */
        void left(Row row);
    }

    private enum Kind {
        START,
        END,
        LEAVE
    }

    private record Due(long at, int phase, long order, Kind kind, Row row) {}

    private static final int ISSUE_PHASE = 3;

    /** What is said to have happened later than this is a slip of the log, and nobody's turn; it need not be kept in mind for years. */
    private static final long LATER_SECONDS_MAX = 24 * 3600;

    private static final Comparator<Due> IN_TIME =
            Comparator.comparingLong(Due::at).thenComparingInt(Due::phase).thenComparingLong(Due::order);

    private final PriorityQueue<Due> due = new PriorityQueue<>(IN_TIME);
    private final Watching watching;
    private long order;

    Course(Watching watching) {
        this.watching = watching;
    }

    /** The next row by time of issue. */
    void next(Row row) {
        until(row.issuedAt(), ISSUE_PHASE);
        watching.issued(row);
        if (row.startAt() != Row.NEVER) {
            plan(Kind.START, row.startAt(), 1, row);
        } else if (row.endAt() > row.issuedAt()) {
            plan(Kind.LEAVE, row.endAt(), 1, row);
        }
    }

    /** Nothing is issued any more. */
    void close() {
        until(Long.MAX_VALUE, ISSUE_PHASE);
    }

    private void plan(Kind kind, long at, int phase, Row row) {
        if (at - row.issuedAt() <= LATER_SECONDS_MAX) {
            due.add(new Due(at, phase, order++, kind, row));
        }
    }

    private void until(long at, int phase) {
        while (!due.isEmpty()
                && (due.peek().at() < at || (due.peek().at() == at && due.peek().phase() < phase))) {
            happen(due.poll());
        }
    }

    private void happen(Due thing) {
        switch (thing.kind()) {
            case START -> start(thing.row());
            case END -> watching.ended(thing.row());
            case LEAVE -> watching.left(thing.row());
        }
    }

    private void start(Row row) {
        watching.started(row);
        if (row.endAt() >= row.startAt()) {
            plan(Kind.END, row.endAt(), row.endAt() == row.startAt() ? 2 : 0, row);
        }
    }
}
