package dawr.replay;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.OptionalDouble;

/**
 * How fast the log's time passes.
 *
 * @param speed so many log seconds a second; none means as fast as the office can
 * @param from the log's time at which the run begins
 * @param beganAtMillis when the run began, on the clock that the run uses
 */
record Pace(OptionalDouble speed, LocalDateTime from, long beganAtMillis) {
    /** When something that the log has at this time is due, on the run's clock. */
    long dueMillis(LocalDateTime at) {
        return speed.isEmpty() ? 0 : beganAtMillis + inRunMillis(Duration.between(from, at));
    }

    /** When something is due that begins now, on the run's clock, and lasts so long in the log. */
    long dueMillis(long nowMillis, Duration lasting) {
        return speed.isEmpty() ? 0 : nowMillis + inRunMillis(lasting);
    }

    private long inRunMillis(Duration inLog) {
        return Math.round(inLog.toMillis() / speed.orElseThrow());
    }

    /** Does the log's time matter at all? */
    boolean isTimed() {
        return speed.isPresent();
    }
}
