package dawr.outbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about. */
public final class Await {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private Await() {}

    public static void until(BooleanSupplier come) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!come.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not come about");
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
