package dawr.calling;

import dawr.live.JsonShapes;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.Command;
import dawr.queue.Command.Target;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.Forecast;
import dawr.queue.Named;
import dawr.queue.Placement;
import dawr.queue.Refusal;
import dawr.queue.SendingOn;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.web.Answer;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the console says before somebody is sent on: where they would stand at each service and counter, and how long they would wait there. */
final class TransferPreview {
    private final Forecast forecast;

    TransferPreview(Forecast forecast) {
        this.forecast = forecast;
    }

    /** Every way that the person at the counter may be sent, at an instant (epoch milliseconds). */
    Answer of(BranchState state, Request request, long now) {
        Optional<CounterNow> counter = state.counter(request.counter());
        if (counter.isEmpty()) {
            return no(Refusal.Why.COUNTER_UNKNOWN, request);
        }
        Optional<Visit> visit = counter.flatMap(CounterNow::ticket).flatMap(state::visit);
        return visit.<Answer>map(here -> Answer.ok(drawn(state, request, here, now)))
                .orElseGet(() -> no(Refusal.Why.NOBODY_AT_COUNTER, request));
    }

    private static Answer no(Refusal.Why why, Request request) {
        return Problems.of(new Refusal(why, "counter", request.counter().value()));
    }

    private JsonObject drawn(BranchState state, Request request, Visit visit, long now) {
        Placement place = request.parameter("place")
                .flatMap(said -> Named.find(Placement.class, said))
                .orElse(Placement.OWN);
        JsonArray ways = new JsonArray();
        for (Target target : targets(state, request.counter(), visit)) {
            ways.add(way(state, new Command.Transfer(request.counter(), by(request), target, place), now));
        }
        return new JsonObject()
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put("place", place.slug())
                .put("ways", ways);
    }

    /** Looking sends nobody, so a colleague is told the same as whoever sits there. */
    private static By by(Request request) {
        return new By(request.by().staff(), true);
    }

    private static List<Target> targets(BranchState state, CounterId here, Visit visit) {
        ServiceId now = visit.latest().service();
        List<Target> targets = new ArrayList<>();
        targets.add(new Target.Back());
        state.setup().services().stream()
                .filter(service -> !service.id().equals(now))
                .forEach(service -> targets.add(new Target.ToService(service.id())));
        state.counters().stream()
                .map(CounterNow::id)
                .filter(id -> !id.equals(here))
                .forEach(id -> targets.add(new Target.ToCounter(id)));
        return targets;
    }

    private JsonObject way(BranchState state, Command.Transfer wish, long now) {
        JsonObject way = named(wish.target());
        switch (SendingOn.look(state, wish, now)) {
            case SendingOn.Way.Open open -> tell(way, state, open.there(), now);
            case SendingOn.Way.Shut shut -> way.put("shut", shut.refusal().why().slug());
        }
        return way;
    }

    private static JsonObject named(Target target) {
        return switch (target) {
            case Target.Back back -> new JsonObject().put("back", true);
            case Target.ToService to ->
                new JsonObject().put("service", to.service().value());
            case Target.ToCounter to ->
                new JsonObject().put("counter", to.counter().value());
        };
    }

    private void tell(JsonObject way, BranchState state, SendingOn there, long now) {
        Step next = there.visit().latest();
        if (way.containsKey("back")) {
            way.put("service", next.service().value());
            next.directedTo().ifPresent(counter -> way.put("counter", counter.value()));
        }
        way.put("ahead", there.ahead())
                .put("aheadByArrival", there.aheadByArrival())
                .put("expected", JsonShapes.promise(forecast.expected(state, there.visit(), now)));
    }
}
