package dawr.queue;

import java.util.Optional;

/**
 * What a branch has settled beyond services, counters and hours. Each part may be absent, which means what it meant before there was such a part.
 *
 * @param calling the dials of the calling order
 */
public record HouseRules(Optional<CallingTerms> calling) {
    /** Nothing settled. */
    public static final HouseRules PLAIN = new HouseRules(Optional.empty());
}
