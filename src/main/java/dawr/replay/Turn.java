package dawr.replay;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One step of a visit as it will be played: a log row with every gap filled.
 *
 * @param visit the ticket_id of the visit's first row
 * @param ordinal 1 for the first step of the visit
 * @param next the row of the visit's next step
 * @param beginAt when service begins; for somebody who left, when they leave
 */
record Turn(
        LogRow row,
        String visit,
        int ordinal,
        Optional<LogRow> next,
        LocalDateTime beginAt,
        LocalDateTime endAt,
        String counter,
        String staff) {

    boolean opensVisit() {
        return ordinal == 1;
    }

    boolean wasCalled() {
        return row.status().wasCalled();
    }

    Duration duration() {
        return Duration.between(beginAt, endAt);
    }

    /** How the step ends at the counter. */
    Ending ending() {
        if (next.isPresent()) {
            return new Ending.SentOn(next.get().service());
        }
        return row.status() == LogRow.Status.TRANSFERRED ? new Ending.SentOut() : new Ending.Served();
    }

    /** How a step at a counter ends. */
    sealed interface Ending {
        record Served() implements Ending {}

        /** To the next step of the same visit. */
        record SentOn(String service) implements Ending {}

        /** Transferred, and never seen again. */
        record SentOut() implements Ending {}
    }
}
