package dawr.backtest;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** One line that is written over again once it takes longer than two seconds, on the error stream so that it is in nobody's way. */
final class Progress {
    private static final long QUIET_MILLIS = 2_000;
    private static final long EVERY_MILLIS = 200;

    private final PrintStream err;
    private final String who;
    private final long since = millis();
    private long next = QUIET_MILLIS;

    Progress(PrintStream err, String who) {
        this.err = err;
        this.who = who;
    }

    void say(String text) {
        long now = millis() - since;
        if (now >= next) {
            next = now + EVERY_MILLIS;
            err.printf(Locale.ROOT, "\r%-78s", who + ": " + text);
            err.flush();
        }
    }

    /** Leaves the line, if it was begun. */
    void over() {
        if (next > QUIET_MILLIS) {
            err.println();
        }
    }

    private static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
