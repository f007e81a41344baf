package dawr.simulate;

import dawr.queue.ServiceId;
import java.util.Optional;

/**
 * A served ticket of an old log; times in epoch milliseconds.
 *
 * @param clerk who served it, as the log names them; the counter where it names none
 * @param backAt until when its holder was out of the house, if so many went before them that they must have been
 */
record LogTurn(
        String ticket, ServiceId service, String clerk, long inAt, long startAt, long endAt, Optional<Long> backAt) {
    LogTurn(String ticket, ServiceId service, String clerk, long inAt, long startAt, long endAt) {
        this(ticket, service, clerk, inAt, startAt, endAt, Optional.empty());
    }

    LogTurn outUntil(long back) {
        return new LogTurn(ticket, service, clerk, inAt, startAt, endAt, Optional.of(back));
    }

    /** From when somebody could have called them. */
    long thereFrom() {
        return backAt.orElse(inAt);
    }
}
