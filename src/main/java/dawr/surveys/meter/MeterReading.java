package dawr.surveys.meter;

import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.web.Answer;
import dawr.web.AskedDays;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Reads the meter over some days, as the contract spells it. */
final class MeterReading {
    /** Before and after are compared over this long: two weeks hide chance badly, a quarter hides the season. */
    private static final int WINDOW_DAYS = 28;

    /** Fewer people than this are not told of: who they are might be known. */
    private static final int PEOPLE_MIN = 10;

    private final MeterBook book;

    MeterReading(MeterBook book) {
        this.book = book;
    }

    Future<Answer> of(BranchId branch, BranchSetup setup, AskedDays period, LocalDate today) {
        JsonObject json = new JsonObject()
                .put("from", period.from().toString())
                .put("to", period.to().toString());
        return book.lost(branch, period.from(), period.to())
                .map(lost -> json.put("requirements", requirements(lost, setup)))
                .compose(some -> book.abolished(branch))
                .compose(done -> effects(branch, done, setup, today))
                .map(effects -> json.put("abolished", effects))
                .compose(some -> book.counting(branch))
                .map(on -> json.put("countsRepeats", on))
                .compose(some -> book.nextDestruction(branch))
                .map(next -> next.map(at -> json.put("keyDestroyedAt", JsonShapes.instant(at)))
                        .orElse(json))
                .compose(some -> book.repeats(branch, period.from(), period.to()))
                .map(repeats -> Answer.ok(json.put("repeats", repeats(repeats))));
    }

    private static JsonArray requirements(List<Lost> lost, BranchSetup setup) {
        JsonArray json = new JsonArray();
        for (Meter.Requirement one : Meter.ranked(lost)) {
            JsonObject row = new JsonObject()
                    .put("services", new JsonArray(one.services()))
                    .put("visits", one.visits())
                    .put("hours", tenths(one.hours()))
                    .put("hops", one.hops());
            one.paper().ifPresent(paper -> row.put("paper", paper).put("names", names(paper, setup)));
            json.add(row);
        }
        return json;
    }

    private static JsonObject names(String paper, BranchSetup setup) {
        return new JsonObject(
                Map.copyOf(Paper.find(setup, paper).map(Paper::names).orElse(Map.of("en", paper.replace('-', ' ')))));
    }

    private Future<JsonArray> effects(
            BranchId branch, List<MeterBook.Abolished> done, BranchSetup setup, LocalDate today) {
        Future<JsonArray> told = Future.succeededFuture(new JsonArray());
        for (MeterBook.Abolished one : done) {
            told = told.compose(json -> effect(branch, one, today).map(effect -> json.add(effect(one, effect, setup))));
        }
        return told;
    }

    /** As many days before as have passed since, four weeks at most. */
    private Future<Effect> effect(BranchId branch, MeterBook.Abolished one, LocalDate today) {
        long days = Math.clamp(ChronoUnit.DAYS.between(one.day(), today), 1, WINDOW_DAYS);
        return book.side(
                        branch,
                        one.paper(),
                        one.day().minusDays(days),
                        one.day().minusDays(1))
                .compose(before -> book.side(
                                branch, one.paper(), one.day(), one.day().plusDays(days - 1))
                        .map(after -> Effect.of(before, after)));
    }

    private static JsonObject effect(MeterBook.Abolished one, Effect effect, BranchSetup setup) {
        return new JsonObject()
                .put("paper", one.paper())
                .put("names", names(one.paper(), setup))
                .put("day", one.day().toString())
                .put("before", side(effect.before()))
                .put("after", side(effect.after()))
                .put("points", tenths(100 * effect.change()))
                .put("low", tenths(100 * effect.interval().low()))
                .put("high", tenths(100 * effect.interval().high()));
    }

    private static JsonObject side(Effect.Side side) {
        return new JsonObject()
                .put("visits", side.visits())
                .put("failed", side.failed())
                .put("percent", tenths(100 * side.share()));
    }

    private static JsonArray repeats(List<MeterBook.Repeats> repeats) {
        JsonArray json = new JsonArray();
        repeats.stream()
                .filter(one -> one.people() >= PEOPLE_MIN)
                .forEach(one -> json.add(new JsonObject()
                        .put("service", one.service())
                        .put("people", one.people())
                        .put("visits", one.visits())));
        return json;
    }

    private static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
