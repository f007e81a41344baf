package dawr;

import java.util.function.LongSupplier;

/**
 * The node's own clock: set once by the machine's, and from then on carried by its stopwatch. Somebody who turns the machine's clock while the
 * office is open moves nothing in it; how far it is off from the journal's clock is measured at every sweep.
 */
final class SteadyClock implements LongSupplier {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long startMillis;
    private final long startNanos;

    private SteadyClock(long startMillis, long startNanos) {
        this.startMillis = startMillis;
        this.startNanos = startNanos;
    }

    /** A clock that stands where the machine's clock stands now. */
    static SteadyClock now() {
        return new SteadyClock(System.currentTimeMillis(), System.nanoTime());
    }

    @Override
    public long getAsLong() {
        return startMillis + (System.nanoTime() - startNanos) / NANOS_PER_MILLI;
    }
}
