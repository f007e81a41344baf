package dawr.queue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names for several counters, several services or several members of staff, to be used where one of them could be. */
public record Pools(
        Map<String, List<CounterId>> counters,
        Map<String, List<ServiceId>> services,
        Map<String, List<StaffId>> staff) {
    public static final Pools NONE = new Pools(Map.of(), Map.of(), Map.of());

    public Pools {
        counters = ordered(counters);
        services = ordered(services);
        staff = ordered(staff);
    }

    private static <T> Map<String, List<T>> ordered(Map<String, List<T>> some) {
        Map<String, List<T>> copy = new LinkedHashMap<>();
        some.forEach((name, members) -> copy.put(name, List.copyOf(members)));
        return Collections.unmodifiableMap(copy);
    }

    /** The pools that a counter belongs to. */
    List<String> of(CounterId counter) {
        return counters.entrySet().stream()
                .filter(pool -> pool.getValue().contains(counter))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Does a list of services, some of which may be pools of them, hold this one? */
    boolean hold(List<ServiceId> named, ServiceId service) {
        return named.contains(service)
                || named.stream()
                        .anyMatch(name ->
                                services.getOrDefault(name.value(), List.of()).contains(service));
    }

    /** Is this member of staff meant by a name, which may be a pool's? */
    boolean means(StaffId named, StaffId staffMember) {
        return named.equals(staffMember)
                || staff.getOrDefault(named.value(), List.of()).contains(staffMember);
    }
}
