package dawr.queue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counters for what is soon done, so that nobody with a signature to get waits behind a whole file.
 *
 * @param counters which they are
 * @param underMinutes what usually takes less than this is soon done
 * @param usualMinutes what a service usually takes; one that is not named is not soon done
 */
public record QuickDesks(List<CounterId> counters, int underMinutes, Map<ServiceId, Integer> usualMinutes) {
    public QuickDesks {
        counters = List.copyOf(counters);
        usualMinutes = Collections.unmodifiableMap(new LinkedHashMap<>(usualMinutes));
    }

    boolean serves(CounterId counter, ServiceId service) {
        Integer minutes = usualMinutes.get(service);
        return !counters.contains(counter) || (minutes != null && minutes < underMinutes);
    }
}
