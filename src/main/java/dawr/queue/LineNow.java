package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * A copy of one line, for those who play on from here: with {@link Pick} and {@link Passes} they choose as the office does.
 *
 * @param service what they wait for
 * @param onlyAt the only counter that may call from it, if they were sent to one
 * @param needs what they ask of a counter
 * @param places everybody in it, in order
 * @param passes what has passed it
 */
public record LineNow(
        ServiceId service,
        Optional<CounterId> onlyAt,
        PriorityClass priority,
        Needs needs,
        List<Place> places,
        Passes passes) {}
