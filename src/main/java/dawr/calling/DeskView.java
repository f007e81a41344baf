package dawr.calling;

import dawr.live.JsonShapes;
import dawr.queue.Batch;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CameBy;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.InLine;
import dawr.queue.Need;
import dawr.queue.NextInLine;
import dawr.queue.Place;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What the clerk sees: the counter, the visit at it, who is next and why, and who was set aside. Schema {@code Desk} of the contract. */
public final class DeskView {
    /** A clerk looks a handful of people ahead. */
    private static final int LINE_MAX = 10;

    /** Those set aside who came longest ago; a list beyond this is no list to work from. */
    private static final int ASIDE_MAX = 50;

    /** The desk of a counter at an instant (epoch milliseconds); empty if the branch has no such counter. */
    public Optional<JsonObject> of(BranchState state, CounterId id, long now) {
        return state.counter(id).map(counter -> desk(state, counter, now));
    }

    private static JsonObject desk(BranchState state, CounterNow counter, long now) {
        CounterNow asIfFree = counter.state() == CounterState.CLOSED ? asIfOpen(state, counter) : counter;
        String hall = state.setup()
                .counter(counter.id())
                .map(BranchSetup.Counter::hall)
                .orElse("");
        Optional<Visit> visit = counter.ticket().flatMap(state::visit);
        JsonObject desk = new JsonObject()
                .put("counter", JsonShapes.counter(counter, hall, visit))
                .put("waiting", InLine.waitingFor(state, asIfFree))
                .put("line", line(state, asIfFree, now))
                .put("parked", aside(state, VisitPhase.PARKED))
                .put("held", aside(state, VisitPhase.HELD))
                .put("servedToday", counter.served());
        visit.ifPresent(at -> desk.put("visit", visit(at)));
        InLine.seatedBy(state, counter.id()).ifPresent(sits -> desk.put("seat", JsonShapes.seat(sits)));
        NextInLine.at(state, asIfFree, now).ifPresent(choice -> desk.put("next", next(state, choice)));
        return desk;
    }

    /** A closed counter shows whom it could serve once opened. */
    private static CounterNow asIfOpen(BranchState state, CounterNow counter) {
        return new CounterNow(
                counter.id(),
                counter.state(),
                counter.staff(),
                state.setup()
                        .counter(counter.id())
                        .map(BranchSetup.Counter::services)
                        .orElse(counter.services()),
                counter.languages(),
                counter.reason(),
                counter.until(),
                counter.ticket(),
                counter.served(),
                counter.likelyEnd());
    }

    private static JsonObject visit(Visit visit) {
        Step step = visit.latest();
        JsonObject json = new JsonObject()
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put("language", visit.language())
                .put("priority", visit.priority().slug())
                .put("channel", visit.channel().slug())
                .put("issuedAt", JsonShapes.instant(visit.issuedAt()))
                .put("promise", JsonShapes.promise(visit.promise()))
                .put(
                        "needs",
                        new JsonArray(visit.special().orElse(List.of()).stream()
                                .map(Need::slug)
                                .toList()))
                .put("steps", JsonShapes.steps(visit));
        visit.came().flatMap(CameBy::batch).ifPresent(batch -> json.put("batch", batch(batch, batch.turn(visit))));
        JsonShapes.putInstant(json, "calledAt", step.lastCalledAt());
        JsonShapes.putInstant(json, "startedAt", step.startedAt());
        step.calledAt().ifPresent(called -> json.put("waitedSeconds", (called - step.queuedAt()) / 1000));
        return json;
    }

    /** Whoever runs errands for others is served so many at a turn, and no more. */
    private static JsonObject batch(Batch batch, int turn) {
        return new JsonObject()
                .put("transactions", batch.transactions())
                .put("now", batch.settledIn(turn))
                .put("turn", turn)
                .put("turns", batch.turns());
    }

    private static JsonObject next(BranchState state, NextInLine.Choice choice) {
        Visit visit = state.visit(choice.place().ticket()).orElseThrow();
        return new JsonObject()
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put("service", choice.place().service().value())
                .put("language", visit.language())
                .put("waitedSeconds", choice.reason().waitedSeconds())
                .put("reason", JsonShapes.reason(choice.reason()));
    }

    private static JsonArray line(BranchState state, CounterNow counter, long now) {
        JsonArray line = new JsonArray();
        for (Place place : InLine.forCounter(state, counter, LINE_MAX, now)) {
            state.visit(place.ticket())
                    .ifPresent(visit -> line.add(
                            JsonShapes.inLine(visit, place).put("promise", JsonShapes.promise(visit.promise()))));
        }
        return line;
    }

    private static JsonArray aside(BranchState state, VisitPhase phase) {
        JsonArray aside = new JsonArray();
        if (state.count(phase) > 0) {
            state.visits().stream()
                    .filter(visit -> visit.phase() == phase)
                    .limit(ASIDE_MAX)
                    .forEach(visit -> aside.add(JsonShapes.inLine(
                            visit,
                            visit.latest(),
                            visit.heldUntil().or(() -> visit.latest().until()))));
        }
        return aside;
    }
}
