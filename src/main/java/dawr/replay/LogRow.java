package dawr.replay;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One line of an old office's ticket log: somebody came for a service. Times are local to that office.
 *
 * @param line where it stands in the file, 1 for the header
 * @param number the log's own number, which repeats; kept as a note only
 * @param startAt when service began; always there for somebody who was served
 * @param transferredFrom the earlier ticket of a person who queued again
 * @param priority as the API names it, {@code none} where the log says nothing
 */
public record LogRow(
        long line,
        String ticket,
        String service,
        String number,
        Status status,
        LocalDateTime issuedAt,
        Optional<LocalDateTime> startAt,
        Optional<LocalDateTime> endAt,
        Optional<String> counter,
        Optional<String> agent,
        Optional<String> transferredFrom,
        Optional<String> branch,
        String priority) {

    /** How the log says it went. */
    public enum Status {
        SERVED,
        TRANSFERRED,
        LEFT,
        CANCELLED_EOD;

        /** Was the person at a counter? */
        boolean wasCalled() {
            return this == SERVED || this == TRANSFERRED;
        }
    }
}
