package dawr.live;

import dawr.queue.CallReason;
import dawr.queue.CounterNow;
import dawr.queue.Event;
import dawr.queue.Named;
import dawr.queue.Place;
import dawr.queue.Promise;
import dawr.queue.Scope;
import dawr.queue.Standstill;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.queue.calendar.Plan;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The shapes of the contract that more than one answer uses, in one place. */
public final class JsonShapes {
    private JsonShapes() {}

    /** An instant as the contract writes it. */
    public static String instant(long atMillis) {
        return Instant.ofEpochMilli(atMillis).toString();
    }

    /** Texts by language. */
    public static JsonObject texts(Map<String, String> texts) {
        JsonObject json = new JsonObject();
        texts.forEach(json::put);
        return json;
    }

    /** Ids or words, written as they read. */
    public static JsonArray list(Collection<?> values) {
        JsonArray json = new JsonArray();
        values.forEach(value -> json.add(value.toString()));
        return json;
    }

    /** Schema {@code Promise}. */
    public static JsonObject promise(Promise promise) {
        return switch (promise) {
            case Promise.Range range ->
                new JsonObject()
                        .put("lowMinutes", range.lowMinutes())
                        .put("highMinutes", range.highMinutes())
                        .put("promisedBy", instant(range.promisedByMillis()));
            case Promise.NoCounterOpen none ->
                new JsonObject()
                        .putNull("lowMinutes")
                        .putNull("highMinutes")
                        .putNull("promisedBy")
                        .put("why", "no-counter-open");
        };
    }

    /** Schema {@code CallReason}. */
    public static JsonObject reason(CallReason reason) {
        JsonObject json = new JsonObject()
                .put("order", reason.order().slug())
                .put("waitedSeconds", reason.waitedSeconds())
                .put("overtaken", reason.overtaken());
        reason.terms().ifPresent(terms -> json.put("terms", terms(terms)));
        reason.passed().ifPresent(passed -> {
            JsonArray lines = new JsonArray();
            passed.forEach(line -> lines.add(passed(line)));
            json.put("passed", lines);
        });
        return json;
    }

    private static JsonObject terms(CallReason.Terms terms) {
        JsonObject json = new JsonObject();
        terms.ratePercent().ifPresent(rate -> json.put("rate", rate / 100.0));
        terms.headStartSeconds().ifPresent(seconds -> json.put("headStartSeconds", seconds));
        terms.targetSeconds().ifPresent(seconds -> json.put("targetSeconds", seconds));
        terms.languageSeconds().ifPresent(seconds -> json.put("languageSeconds", seconds));
        putWord(json, "limit", terms.limit());
        return json;
    }

    private static JsonObject passed(CallReason.PassedLine line) {
        return new JsonObject()
                .put("service", line.service().value())
                .put("claim", line.claim())
                .put("cause", line.cause().slug());
    }

    /** Schema {@code Standstill}. */
    public static JsonObject standstill(Standstill standstill) {
        JsonObject json = new JsonObject()
                .put("scope", scope(standstill.scope()))
                .put("reason", standstill.reason().slug())
                .put("since", instant(standstill.since()));
        putInstant(json, "expectedEnd", standstill.expectedEnd());
        return json;
    }

    /** Who waits and can be called by no open counter: so many for each service. */
    public static JsonArray stranded(Event.LinesStranded stranded) {
        JsonArray lines = new JsonArray();
        stranded.lines()
                .forEach(line -> lines.add(
                        new JsonObject().put("service", line.service().value()).put("waiting", line.waiting())));
        return lines;
    }

    /** Schema {@code Break}. */
    public static JsonObject planned(Plan.PlannedBreak planned) {
        return new JsonObject()
                .put("id", planned.id())
                .put("names", texts(planned.names()))
                .put("reason", planned.reason().slug())
                .put("manner", planned.manner().slug())
                .put("from", instant(planned.stretch().from()))
                .put("until", instant(planned.stretch().to()));
    }

    /** What a standstill holds: a kind, and which one. */
    public static JsonObject scope(Scope scope) {
        JsonObject json = new JsonObject().put("kind", scope.kind().slug());
        return scope.id().isEmpty() ? json : json.put("id", scope.id());
    }

    /** Schema {@code Step}. */
    public static JsonObject step(Visit visit, Step step) {
        JsonObject json = new JsonObject()
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put("step", step.ordinal())
                .put("service", step.service().value())
                .put("state", state(visit, step))
                .put("calls", step.calls())
                .put("language", visit.language());
        put(json, "counter", step.counter().or(step::directedTo));
        putWord(json, "outcome", step.outcome());
        putWord(json, "reason", step.reason());
        putInstant(json, "until", step.until());
        return json;
    }

    /** All steps of a visit. */
    public static JsonArray steps(Visit visit) {
        JsonArray json = new JsonArray();
        visit.steps().forEach(step -> json.add(step(visit, step)));
        return json;
    }

    private static String state(Visit visit, Step step) {
        boolean held = step.state() == StepState.ENDED
                && visit.phase() == VisitPhase.HELD
                && visit.latest().equals(step);
        return held ? VisitPhase.HELD.slug() : step.state().slug();
    }

    /** Schema {@code InLine} for somebody who waits. */
    public static JsonObject inLine(Visit visit, Place place) {
        return inLine(visit, visit.latest(), Optional.empty()).put("since", instant(place.seniority()));
    }

    /** Schema {@code InLine} for somebody set aside until a time. */
    public static JsonObject inLine(Visit visit, Step step, Optional<Long> until) {
        JsonObject json = new JsonObject()
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put("service", step.service().value())
                .put("language", visit.language())
                .put("since", instant(step.seniority()));
        putInstant(json, "until", until);
        return json;
    }

    /** Schema {@code Counter}; {@code hall} and who is at it as given. */
    public static JsonObject counter(CounterNow counter, String hall, Optional<Visit> visit) {
        JsonObject json = new JsonObject()
                .put("counter", counter.id().value())
                .put("hall", hall)
                .put("state", counter.state().slug())
                .put("services", list(counter.services()))
                .put("languages", list(counter.languages()));
        put(json, "staff", counter.staff());
        putWord(json, "reason", counter.reason());
        putInstant(json, "until", counter.until());
        visit.ifPresent(at -> json.put("ticket", atCounter(at)));
        return json;
    }

    /** Schema {@code Seat}: who sits by a desk. */
    public static JsonObject seat(Visit visit) {
        return inLine(visit, visit.latest(), visit.latest().until());
    }

    private static JsonObject atCounter(Visit visit) {
        Step step = visit.latest();
        return new JsonObject()
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put("service", step.service().value())
                .put("state", step.state().slug())
                .put("since", instant(step.startedAt().or(step::lastCalledAt).orElse(step.queuedAt())))
                .put("calls", step.calls())
                .put("language", visit.language());
    }

    /** Puts a value as it reads, if there is one. */
    public static void put(JsonObject json, String key, Optional<?> value) {
        value.ifPresent(some -> json.put(key, some.toString()));
    }

    /** Puts a word of the office in its written form, if there is one. */
    public static void putWord(JsonObject json, String key, Optional<? extends Named> word) {
        word.ifPresent(some -> json.put(key, some.slug()));
    }

    /** Puts an instant given in epoch milliseconds, if there is one. */
    public static void putInstant(JsonObject json, String key, Optional<Long> atMillis) {
        atMillis.ifPresent(at -> json.put(key, instant(at)));
    }
}
