package dawr.estimation;

import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The open counters of a service, and every service they call for: whoever waits for one of these is in each other's way. */
record Rivals(List<CounterId> counters, List<ServiceId> services) {
    /** Nobody's: no counter is open for the service. */
    static final Rivals NONE = new Rivals(List.of(), List.of());

    /** Those of each service that an open counter serves, found in one walk along the counters. */
    static Map<ServiceId, Rivals> of(BranchState state) {
        Map<ServiceId, List<CounterId>> counters = new LinkedHashMap<>();
        Map<ServiceId, Set<ServiceId>> services = new LinkedHashMap<>();
        for (CounterNow counter : state.counters()) {
            if (counter.state() == CounterState.OPEN) {
                for (ServiceId service : counter.services()) {
                    counters.computeIfAbsent(service, any -> new ArrayList<>()).add(counter.id());
                    services.computeIfAbsent(service, any -> new LinkedHashSet<>())
                            .addAll(counter.services());
                }
            }
        }
        Map<ServiceId, Rivals> rivals = new LinkedHashMap<>();
        counters.forEach((service, open) ->
                rivals.put(service, new Rivals(open, List.copyOf(services.getOrDefault(service, Set.of())))));
        return rivals;
    }

    /** Is one of these counters still open for the service? The first usually is. */
    boolean stillServe(BranchState state, ServiceId service) {
        for (CounterId each : counters) {
            boolean open = state.counter(each)
                    .filter(counter -> counter.state() == CounterState.OPEN)
                    .filter(counter -> counter.services().contains(service))
                    .isPresent();
            if (open) {
                return true;
            }
        }
        return false;
    }
}
