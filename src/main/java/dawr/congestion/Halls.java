package dawr.congestion;

import dawr.live.JsonShapes;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.InLine;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How full each waiting room is. Nobody counts who sits where, so whoever waits is taken to sit in the halls of the counters that serve them, by
 * how many of those each hall has: the open ones, or all of them while none is open.
 */
final class Halls {
    private Halls() {}

    /** @param personMinutes of waiting that a service will cost in the next hour */
    static JsonArray of(BranchState state, ToDoubleFunction<ServiceId> personMinutes) {
        Map<String, Double> minutes = new LinkedHashMap<>();
        Map<String, Double> waiting = new LinkedHashMap<>();
        for (var service : state.setup().services()) {
            List<String> halls = halls(state, service.id());
            for (String hall : halls) {
                minutes.merge(hall, personMinutes.applyAsDouble(service.id()) / halls.size(), Double::sum);
                waiting.merge(hall, (double) InLine.waiting(state, service.id()) / halls.size(), Double::sum);
            }
        }
        JsonArray all = new JsonArray();
        for (BranchSetup.Hall hall : state.setup().halls()) {
            CongestionIndex index = CongestionIndex.on(
                    minutes.getOrDefault(hall.id(), 0.0),
                    hall.seats(),
                    state.setup().congestionBands());
            all.add(index.json()
                    .put("hall", hall.id())
                    .put("names", JsonShapes.texts(hall.names()))
                    .put("waiting", Math.round(waiting.getOrDefault(hall.id(), 0.0)))
                    .put("seats", hall.seats()));
        }
        return all;
    }

    /** The hall of each counter that serves it, a hall as often as it has such counters. */
    private static List<String> halls(BranchState state, ServiceId service) {
        List<String> open = state.counters().stream()
                .filter(counter -> counter.state() == CounterState.OPEN
                        && counter.services().contains(service))
                .map(counter -> hall(state, counter))
                .toList();
        return open.isEmpty()
                ? state.setup().counters().stream()
                        .filter(counter -> counter.services().contains(service))
                        .map(BranchSetup.Counter::hall)
                        .toList()
                : open;
    }

    private static String hall(BranchState state, CounterNow counter) {
        return state.setup()
                .counter(counter.id())
                .map(BranchSetup.Counter::hall)
                .orElse("");
    }
}
