package dawr.estimation;

import dawr.queue.BranchState;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.InLine;
import dawr.queue.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The published pace of a branch: for each service that an open counter serves, the seconds from one call to the next while people wait. A
 * counter that serves several services counts for each by its share of those who wait.
 */
record PaceTable(Map<ServiceId, Double> secondsPerCall) {
    static PaceTable of(BranchState state, ToDoubleFunction<ServiceId> meanSeconds) {
        Map<ServiceId, Integer> weight = new HashMap<>();
        state.setup().services().forEach(service -> weight.put(service.id(), InLine.waiting(state, service.id()) + 1));
        Map<ServiceId, Double> counters = new HashMap<>();
        for (CounterNow counter : state.counters()) {
            if (counter.state() == CounterState.OPEN) {
                share(counter, weight, counters);
            }
        }
        Map<ServiceId, Double> pace = new HashMap<>();
        counters.forEach((service, count) -> pace.put(service, meanSeconds.applyAsDouble(service) / count));
        return new PaceTable(pace);
    }

    /** How many counters could call for this service at once. */
    static int free(BranchState state, ServiceId service) {
        int free = 0;
        for (CounterNow counter : state.counters()) {
            boolean idle =
                    counter.state() == CounterState.OPEN && counter.ticket().isEmpty();
            free += idle && counter.services().contains(service) ? 1 : 0;
        }
        return free;
    }

    private static void share(CounterNow counter, Map<ServiceId, Integer> weight, Map<ServiceId, Double> counters) {
        double all = counter.services().stream()
                .mapToInt(service -> weight.getOrDefault(service, 1))
                .sum();
        for (ServiceId service : counter.services()) {
            counters.merge(service, weight.getOrDefault(service, 1) / all, Double::sum);
        }
    }
}
