package dawr.congestion.ahead;

import dawr.queue.ServiceId;
import java.util.List;

/**
 * A while for which a counter is staffed.
 *
 * @param from epoch milliseconds, inclusive
 * @param to exclusive
 * @param services what is served there meanwhile
 */
public record Spell(long from, long to, List<ServiceId> services) {
    public Spell {
        services = List.copyOf(services);
    }

    boolean holds(long at) {
        return from <= at && at < to;
    }
}
