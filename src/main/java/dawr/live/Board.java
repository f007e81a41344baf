package dawr.live;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CallMade;
import dawr.queue.CounterNow;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.Place;
import dawr.queue.PriorityClass;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.queue.calendar.Plan;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Draws the live board of a branch: counters, calls, lines, congestion. Schema {@code Live} of the contract; never says who has priority. */
public final class Board {
    /** More calls than any screen shows. */
    private static final int CALLS_MAX = 12;

    /** A desk or a screen shows the head of a line, not all of it. */
    private static final int FIRST_MAX = 50;

    private final Forecast forecast;
    private final BiFunction<BranchState, Long, JsonObject> congestion;
    private final Function<BranchId, Optional<JsonObject>> emergency;

    /**
     * @param congestion the index of a branch at an instant, schema {@code Index}
     * @param emergency what everybody in a branch has to know at once, schema {@code EmergencyNow}
     */
    public Board(
            Forecast forecast,
            BiFunction<BranchState, Long, JsonObject> congestion,
            Function<BranchId, Optional<JsonObject>> emergency) {
        this.forecast = forecast;
        this.congestion = congestion;
        this.emergency = emergency;
    }

    /** The board at an instant (epoch milliseconds). The epoch of the journal is added by whoever sends it. */
    public JsonObject draw(BranchState state, long now) {
        BranchSetup setup = state.setup();
        Plan plan = state.plan(now);
        JsonObject board = new JsonObject();
        emergency.apply(setup.id()).ifPresent(shown -> board.put("emergency", shown));
        plan.breakAt(now).ifPresent(kept -> board.put("break", on(setup, kept, now)));
        plan.nextBreak(now).ifPresent(next -> board.put("nextBreak", JsonShapes.planned(next)));
        plan.nextChange(now).ifPresent(at -> board.put("nextChangeAt", JsonShapes.instant(at)));
        return board.put("branch", setup.id().value())
                .put("seq", state.seq())
                .put("at", JsonShapes.instant(now))
                .put("open", plan.openAt(now))
                .put("counters", counters(state))
                .put("calls", calls(state))
                .put("queues", queues(state, now))
                .put("standstills", standstills(state))
                .put("waiting", state.count(VisitPhase.WAITING))
                .put("seated", state.count(VisitPhase.SEATED))
                .put("serving", state.count(VisitPhase.SERVING) + state.count(VisitPhase.CALLED))
                .put("parked", state.count(VisitPhase.PARKED) + state.count(VisitPhase.POSTPONED))
                .put("congestion", congestion.apply(state, now));
    }

    private static JsonArray standstills(BranchState state) {
        JsonArray standstills = new JsonArray();
        state.standstills().forEach(one -> standstills.add(JsonShapes.standstill(one)));
        return standstills;
    }

    /** In a staggered break, the counters whose turn it is to pause. */
    private static JsonObject on(BranchSetup setup, Plan.PlannedBreak kept, long now) {
        JsonArray pausing = new JsonArray();
        for (int rank = 0; rank < setup.counters().size(); rank++) {
            if (kept.ofCounter(rank).holds(now)) {
                pausing.add(setup.counters().get(rank).id().value());
            }
        }
        return JsonShapes.planned(kept).put("counters", pausing);
    }

    private static JsonArray counters(BranchState state) {
        Map<String, String> halls = halls(state);
        JsonArray counters = new JsonArray();
        for (CounterNow counter : state.counters()) {
            JsonObject json = JsonShapes.counter(
                    counter,
                    halls.getOrDefault(counter.id().value(), ""),
                    counter.ticket().flatMap(state::visit));
            json.remove("staff");
            InLine.seatedBy(state, counter.id()).ifPresent(sits -> json.put("seat", JsonShapes.seat(sits)));
            counters.add(json);
        }
        return counters;
    }

    private static Map<String, String> halls(BranchState state) {
        Map<String, String> halls = new HashMap<>();
        state.setup().counters().forEach(counter -> halls.put(counter.id().value(), counter.hall()));
        return halls;
    }

    /** The newest call of each person called, newest first. */
    private static JsonArray calls(BranchState state) {
        Map<TicketId, CallMade> newest = new LinkedHashMap<>();
        for (CallMade call : state.calls().reversed()) {
            newest.putIfAbsent(call.of().ticket(), call);
            if (newest.size() == CALLS_MAX) {
                break;
            }
        }
        Map<String, String> halls = halls(state);
        JsonArray calls = new JsonArray();
        newest.values().forEach(call -> calls.add(call(state, call, halls)));
        return calls;
    }

    private static JsonObject call(BranchState state, CallMade call, Map<String, String> halls) {
        return new JsonObject()
                .put("ticketId", call.of().ticket().value())
                .put("number", call.of().number())
                .put("counter", call.counter().value())
                .put("hall", halls.getOrDefault(call.counter().value(), ""))
                .put("service", call.of().service().value())
                .put("language", call.of().language())
                .put("at", JsonShapes.instant(call.atMillis()))
                .put("calls", call.calls())
                .put("state", standing(state, call));
    }

    private static String standing(BranchState state, CallMade call) {
        boolean there = state.counter(call.counter())
                .flatMap(CounterNow::ticket)
                .filter(call.of().ticket()::equals)
                .isPresent();
        return there
                ? state.visit(call.of().ticket())
                        .map(Visit::phase)
                        .orElse(VisitPhase.ENDED)
                        .slug()
                : "over";
    }

    private JsonArray queues(BranchState state, long now) {
        JsonArray queues = new JsonArray();
        for (BranchSetup.Service service : state.setup().services()) {
            JsonObject queue = new JsonObject()
                    .put("service", service.id().value())
                    .put("waiting", InLine.waiting(state, service.id()))
                    .put("promise", JsonShapes.promise(forecast.promise(state, service.id(), PriorityClass.NONE, now)))
                    .put("first", first(state, service, now));
            InLine.longestWaitingSince(state, service.id())
                    .ifPresent(since -> queue.put("longestWaitSeconds", Math.max(0, now - since) / 1000));
            queues.add(queue);
        }
        return queues;
    }

    private static JsonArray first(BranchState state, BranchSetup.Service service, long now) {
        JsonArray first = new JsonArray();
        for (Place place : InLine.forService(state, service.id(), FIRST_MAX, now)) {
            state.visit(place.ticket()).ifPresent(visit -> first.add(JsonShapes.inLine(visit, place)));
        }
        return first;
    }
}
