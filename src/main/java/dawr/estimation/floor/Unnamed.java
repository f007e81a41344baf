package dawr.estimation.floor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The desks of a log that names none but says when each service ended: as many as people were served at once. Who is called sits down at the one that got
 * free last. Times are epoch seconds.
 */
final class Unnamed {
    /** No house has more; a log that misses most ends would have one for each. */
    private static final int DESKS_MAX = 200;

    private static final String NAME = "unnamed-";

    private boolean endsAreTold;

    /** A service has ended of which no desk is known. */
    void ended() {
        endsAreTold = true;
    }

    /** The desk for somebody who is called now: none while the log has told of no end, or of too few. */
    Optional<Desk> desk(List<Desk> desks, long at, Function<String, Desk> another) {
        if (!endsAreTold) {
            return Optional.empty();
        }
        return desks.stream()
                .filter(desk -> !desk.busy() || at - desk.busySince > Floor.SERVED_SECONDS_MAX)
                .max(Comparator.comparingLong(desk -> desk.freeSince))
                .or(() -> Optional.of(desks.size())
                        .filter(count -> count < DESKS_MAX)
                        .map(count -> another.apply(NAME + count)));
    }
}
