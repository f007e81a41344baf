package dawr.congestion.film;

import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.InLine;
import dawr.queue.ServiceId;
import dawr.queue.StepState;
import dawr.queue.Visit;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A business day as it is seen from above, told from its entries: each change of how many wait for a service, and each change at a counter. Schema
 * {@code DayFilm} of the contract.
 */
final class Film {
    private static final long SECOND_MILLIS = 1_000;
    private static final int NOBODY = -1;
    private static final int CLOSED = 0;
    private static final int FREE = 1;
    private static final int PAUSED = 2;
    private static final int CALLED = 3;
    private static final int SERVING = 4;

    private BranchState state = new BranchState();
    private long from = Long.MIN_VALUE;
    private long until;
    private int entries;
    private final Map<ServiceId, Integer> services = new LinkedHashMap<>();
    private final Map<CounterId, Integer> counters = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<ServiceId, Integer> waiting = new HashMap<>();
    private final Map<CounterId, Desk> desks = new HashMap<>();
    private final JsonArray line = new JsonArray();
    private final JsonArray calls = new JsonArray();

    /** What is to be seen at a counter. */
    private record Desk(int doing, int number) {}

    /** The next entry; the first opens the day. */
    void happened(Entry entry) {
        if (entry.seq() != state.seq() + 1) {
            state = new BranchState();
        }
        state.apply(entry);
        entries++;
        if (entry.events().stream().anyMatch(Film::isWorthSeeing)) {
            from = from == Long.MIN_VALUE ? entry.atMillis() : from;
            until = entry.atMillis();
        }
        if (isThere()) {
            look();
        }
    }

    /** The film begins with the first ticket or the first open counter, not in the night. */
    private static boolean isWorthSeeing(Event event) {
        return event instanceof Event.TicketIssued
                || event instanceof Event.CounterOpened
                || event instanceof Event.TicketCalled
                || event instanceof Event.StepEnded
                || event instanceof Event.CounterClosed;
    }

    private int second() {
        return (int) ((state.atMillis() - from) / SECOND_MILLIS);
    }

    private void look() {
        state.setup().services().forEach(service -> look(service.id()));
        state.counters().forEach(this::look);
    }

    private void look(ServiceId service) {
        int which = services.computeIfAbsent(service, any -> services.size());
        int people = InLine.waiting(state, service) + InLine.seated(state, service);
        if (waiting.getOrDefault(service, 0) != people) {
            waiting.put(service, people);
            line.add(JsonArray.of(second(), which, people));
        }
    }

    private void look(CounterNow counter) {
        int which = counters.computeIfAbsent(counter.id(), any -> counters.size());
        Desk now = desk(counter);
        if (!desks.getOrDefault(counter.id(), new Desk(CLOSED, NOBODY)).equals(now)) {
            desks.put(counter.id(), now);
            calls.add(JsonArray.of(second(), which, now.doing(), now.number()));
        }
    }

    private Desk desk(CounterNow counter) {
        Optional<Visit> visit = counter.ticket().flatMap(state::visit);
        if (visit.isPresent()) {
            boolean called = visit.get()
                    .current()
                    .filter(step -> step.state() == StepState.CALLED)
                    .isPresent();
            int number = numbers.computeIfAbsent(visit.get().number(), any -> numbers.size());
            return new Desk(called ? CALLED : SERVING, number);
        }
        return new Desk(standing(counter.state()), NOBODY);
    }

    private static int standing(CounterState counter) {
        return switch (counter) {
            case CLOSED -> CLOSED;
            case OPEN -> FREE;
            case PAUSED -> PAUSED;
        };
    }

    /** Has anything happened that is worth seeing? */
    boolean isThere() {
        return from != Long.MIN_VALUE;
    }

    /** How many entries have been told. */
    int entries() {
        return entries;
    }

    JsonObject json() {
        return new JsonObject()
                .put("branch", state.setup().id().value())
                .put("from", Instant.ofEpochMilli(from).toString())
                .put("seconds", (until - from) / SECOND_MILLIS + 1)
                .put("seats", state.setup().seats())
                .put(
                        "services",
                        ids(services.keySet().stream().map(ServiceId::value).toList()))
                .put(
                        "counters",
                        ids(counters.keySet().stream().map(CounterId::value).toList()))
                .put("numbers", ids(new ArrayList<>(numbers.keySet())))
                .put("line", line)
                .put("calls", calls);
    }

    private static JsonArray ids(List<String> ids) {
        return new JsonArray(ids);
    }
}
