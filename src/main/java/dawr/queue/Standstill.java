package dawr.queue;

import java.util.Optional;

/**
 * The office, or a part of it, calls nobody for a while. Whoever waits keeps their place and is told why.
 *
 * @param since epoch milliseconds
 * @param expectedEnd when it is likely to be over, epoch milliseconds, if anybody knows
 */
public record Standstill(Scope scope, Reason reason, long since, Optional<Long> expectedEnd) {
    /** Why nobody is called. */
    public enum Reason implements Named {
        SYSTEM_DOWN,
        POWER_CUT,
        EVACUATION,
        SAFETY,
        OTHER
    }
}
