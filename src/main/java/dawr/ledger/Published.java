package dawr.ledger;

import dawr.queue.Commitment;
import dawr.queue.ServiceId;
import java.util.Optional;

/**
 * What a branch has published that it means to keep, as the ledger has it.
 *
 * @param service empty for everybody
 */
public record Published(String kind, String service, Optional<Integer> minutes, int percent) {
    static Published of(Commitment commitment) {
        return new Published(
                commitment.kind().slug(),
                commitment.service().map(ServiceId::value).orElse(""),
                commitment.minutes(),
                commitment.percent());
    }
}
