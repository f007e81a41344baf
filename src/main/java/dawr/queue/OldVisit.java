package dawr.queue;

import java.util.Optional;

/**
 * A visit as an old system remembers it. Times are epoch milliseconds.
 *
 * @param ticket as the old system called it
 * @param calledAt when the person was called; none for whoever left or was sent home
 * @param endedAt when they went
 * @param desk tells those who served apart and says nothing else of them; empty where the log doesn't
 * @param claim whether they had a claim to go earlier
 */
public record OldVisit(
        String ticket,
        ServiceId service,
        long issuedAt,
        Optional<Long> calledAt,
        Optional<Long> endedAt,
        String desk,
        boolean claim) {}
