package dawr.replay;

import java.util.concurrent.TimeUnit;

/** Measures how long things take; it doesn't know what time it is. */
final class Stopwatch {
    private Stopwatch() {}

    static long nanos() {
        return System.nanoTime();
    }

    static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
