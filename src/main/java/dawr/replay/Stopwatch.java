package dawr.replay;

import java.util.concurrent.TimeUnit;

/** Measures how long things take; it doesn't know what time it is. */
public final class Stopwatch {
    private Stopwatch() {}

    public static long nanos() {
        return System.nanoTime();
    }

    public static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
