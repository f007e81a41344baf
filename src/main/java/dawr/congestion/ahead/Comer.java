package dawr.congestion.ahead;

import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import java.util.List;

/**
 * Somebody who will come.
 *
 * @param key by which chance knows them
 * @param at epoch milliseconds
 */
public record Comer(String key, long at, List<ServiceId> services, PriorityClass priority, String language) {
    public Comer {
        services = List.copyOf(services);
    }
}
