package dawr.congestion;

import dawr.live.JsonShapes;
import dawr.queue.BranchState;
import dawr.queue.CallMade;
import dawr.queue.Claims;
import dawr.queue.CounterState;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.words.Words;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What the manager's page shows of a branch. */
public final class CongestionView {
    private static final long HOUR_MILLIS = 3_600_000;

    private final Forecast forecast;
    private final Words words;

    public CongestionView(Forecast forecast, Words words) {
        this.forecast = forecast;
        this.words = words;
    }

    /** The index alone, as the live board carries it. */
    public JsonObject index(BranchState state, long now) {
        return CongestionIndex.of(state, forecast, now).json();
    }

    /** The whole of it: schema {@code Congestion} of the contract. */
    public JsonObject of(BranchState state, long now) {
        JsonObject view = new JsonObject()
                .put("branch", state.setup().id().value())
                .put("names", JsonShapes.texts(state.setup().names()))
                .put("at", Instant.ofEpochMilli(now).toString())
                .mergeIn(index(state, now))
                .put("waiting", state.count(VisitPhase.WAITING))
                .put("seats", state.setup().seats());
        longestWait(state, now).ifPresent(seconds -> view.put("longestWaitSeconds", seconds));
        Band band = CongestionIndex.of(state, forecast, now).band();
        return view.mergeIn(counters(state))
                .put("countersNeeded", Outlook.countersNeeded(state, forecast, now))
                .put("breaches", Outlook.breaches(state, now))
                .put("sentence", Outlook.sentence(state, forecast, words, band, now))
                .put("halls", Halls.of(state, id -> CongestionIndex.personMinutes(state, forecast, id, now)))
                .mergeIn(lastHour(state, now))
                .put("promiseKept", promiseKept(state, now))
                .put("claims", claims(state.claims()))
                .put("services", services(state, now));
    }

    private static JsonObject counters(BranchState state) {
        return new JsonObject()
                .put("countersOpen", count(state, CounterState.OPEN))
                .put("countersPaused", count(state, CounterState.PAUSED))
                .put("counters", state.counters().size());
    }

    private static long count(BranchState state, CounterState as) {
        return state.counters().stream()
                .filter(counter -> counter.state() == as)
                .count();
    }

    private static JsonObject lastHour(BranchState state, long now) {
        int arrived = 0;
        for (var service : state.setup().services()) {
            arrived += CongestionIndex.arrivedLastHour(state, service.id(), now);
        }
        long called = state.calls().reversed().stream()
                .takeWhile(call -> call.atMillis() >= now - HOUR_MILLIS)
                .filter(CallMade::firstOfStep)
                .count();
        return new JsonObject().put("arrivedLastHour", arrived).put("calledLastHour", called);
    }

    /** How often priority is claimed, and how often the claim holds when a counter looks; of nobody by name. */
    private static JsonObject claims(Claims claims) {
        return new JsonObject()
                .put("claimed", claims.claimed())
                .put("held", claims.held())
                .put("fell", claims.fell());
    }

    /** Of all first steps called or past their promise: how many were called by the time promised, what stood still since not counted. */
    private static JsonObject promiseKept(BranchState state, long now) {
        int judged = 0;
        int kept = 0;
        for (Visit visit : state.visits()) {
            if (visit.promise() instanceof Promise.Range range) {
                long decided = visit.steps().getFirst().calledAt().orElse(now);
                boolean called = visit.steps().getFirst().calledAt().isPresent();
                boolean late = decided - state.unforeseenStillMillis(visit, decided) > range.promisedByMillis();
                judged += called || late ? 1 : 0;
                kept += called && !late ? 1 : 0;
            }
        }
        return new JsonObject().put("kept", kept).put("judged", judged);
    }

    private JsonArray services(BranchState state, long now) {
        JsonArray services = new JsonArray();
        state.setup().services().forEach(service -> {
            ServiceId id = service.id();
            Promise promise = forecast.promise(state, id, PriorityClass.NONE, now);
            JsonObject one = CongestionIndex.on(
                            CongestionIndex.personMinutes(state, forecast, id, now),
                            state.setup().seats(),
                            state.setup().congestionBands())
                    .json()
                    .put("service", id.value())
                    .put("waiting", InLine.waiting(state, id))
                    .put("countersOpen", open(state, id))
                    .put("targetMinutes", service.targetMinutes())
                    .put("promise", JsonShapes.promise(promise))
                    .put("state", standing(promise, service.targetMinutes(), longestWait(state, id, now)));
            longestWait(state, id, now).ifPresent(seconds -> one.put("longestWaitSeconds", seconds));
            services.add(one);
        });
        return services;
    }

    /** Whoever waits past the target already is late, whatever the next one is promised. */
    private static String standing(Promise promise, int targetMinutes, OptionalLong longestSeconds) {
        boolean late = longestSeconds.orElse(0) > targetMinutes * 60L;
        return switch (promise) {
            case Promise.NoCounterOpen none -> "no-counter";
            case Promise.Range range -> late ? "falling-behind" : standing(range, targetMinutes);
        };
    }

    private static String standing(Promise.Range range, int targetMinutes) {
        if (range.lowMinutes() > targetMinutes) {
            return "falling-behind";
        }
        return range.highMinutes() > targetMinutes ? "watch" : "on-time";
    }

    private static long open(BranchState state, ServiceId service) {
        return state.counters().stream()
                .filter(counter -> counter.state() == CounterState.OPEN
                        && counter.services().contains(service))
                .count();
    }

    private static OptionalLong longestWait(BranchState state, long now) {
        List<Long> waits = state.setup().services().stream()
                .map(service -> longestWait(state, service.id(), now))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList();
        return waits.stream().mapToLong(Long::longValue).max();
    }

    private static OptionalLong longestWait(BranchState state, ServiceId service, long now) {
        OptionalLong since = InLine.longestWaitingSince(state, service);
        return since.isEmpty() ? since : OptionalLong.of(Math.max(0, now - since.getAsLong()) / 1000);
    }
}
