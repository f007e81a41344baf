package dawr.outbox;

import java.util.random.RandomGenerator;

/**
 * How long to leave a message that was not taken: twice as long each time, from two seconds to ten minutes, and of that at random between half and all,
 * so that what failed together doesn't come back together (equal jitter; Brooker, Exponential Backoff And Jitter, 2015).
 */
public final class Backoff {
    private static final long FIRST_MILLIS = 2_000;
    private static final long LONGEST_MILLIS = 600_000;

    /** With those waits it has been tried for about three hours; longer than anything here is worth, but for reports, which lapse later. */
    public static final int ATTEMPTS_MAX = 24;

    private static final int DOUBLINGS_MAX = 20;

    private final RandomGenerator luck;

    public Backoff(RandomGenerator luck) {
        this.luck = luck;
    }

    /** {@code attempt}: the one that failed, 1 for the first. */
    public long afterMillis(int attempt) {
        long whole = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(DOUBLINGS_MAX, attempt - 1));
        return whole / 2 + luck.nextLong(whole / 2 + 1);
    }
}
