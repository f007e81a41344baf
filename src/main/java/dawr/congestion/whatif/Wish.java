package dawr.congestion.whatif;

import dawr.congestion.ahead.Outset;
import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.Named;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretch;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to see changed in a day: schema {@code WhatIfWish} of the contract, read against the day that it is about.
 *
 * @param day local
 * @param from when it is to be lived again from, epoch milliseconds
 * @param asked as it was asked for
 */
record Wish(LocalDate day, long from, JsonObject asked) {

    /** The floor plans to walk the day through, if that is asked. */
    Optional<JsonObject> layouts() {
        return Optional.ofNullable(asked.getJsonObject("layouts"));
    }

    /** What is to be changed; nothing if it can't be on that day. */
    Optional<List<Change>> changes(Outset outset) {
        List<Change> changes = new ArrayList<>();
        JsonArray wanted = asked.getJsonArray("changes", new JsonArray()).copy();
        int more = asked.getInteger("openCounters", 0);
        if (more > 0) {
            wanted.add(new JsonObject().put("kind", "open").put("count", more));
        }
        for (Object each : wanted) {
            List<Change> made = made(outset, (JsonObject) each);
            if (made.isEmpty()) {
                return Optional.empty();
            }
            changes.addAll(made);
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private List<Change> made(Outset outset, JsonObject one) {
        Stretch during = during(outset, one);
        BranchSetup setup = outset.state().setup();
        return switch (one.getString("kind")) {
            case "open" -> open(outset, one, during);
            case "close" ->
                counter(setup, one, "counter").map(at -> new Change.Close(at.id(), during)).stream()
                        .map(Change.class::cast)
                        .toList();
            case "move" -> move(setup, one, during);
            case "serve" -> serve(setup, one, during);
            case "order" ->
                Named.find(CallingOrder.class, one.getString("order", ""))
                        .map(order -> List.<Change>of(new Change.Order(during.from(), order)))
                        .orElse(List.of());
            case "divert" ->
                setup.service(new ServiceId(one.getString("service", "")))
                        .map(service ->
                                List.<Change>of(new Change.Divert(service.id(), one.getInteger("percent", 0), during)))
                        .orElse(List.of());
            case "crowd" -> List.of(new Change.Crowd(one.getInteger("percent", 0), during));
            default -> List.of();
        };
    }

    /** From the wish's instant to the end, unless it says otherwise. */
    private Stretch during(Outset outset, JsonObject one) {
        long since = at(outset, one.getString("from")).orElse(Math.max(from, outset.now()));
        long to = at(outset, one.getString("until")).orElse(outset.until());
        return new Stretch(Math.max(outset.now(), since), Math.max(since, to));
    }

    private Optional<Long> at(Outset outset, @org.jspecify.annotations.Nullable String clock) {
        return Optional.ofNullable(clock)
                .map(time -> day.atTime(LocalTime.parse(time))
                        .atZone(outset.state().setup().timeZone())
                        .toInstant()
                        .toEpochMilli());
    }

    private static Optional<BranchSetup.Counter> counter(BranchSetup setup, JsonObject one, String name) {
        return setup.counter(new CounterId(one.getString(name, "")));
    }

    /** A counter that is named, or so many that nobody is at by then. */
    private static List<Change> open(Outset outset, JsonObject one, Stretch during) {
        BranchSetup setup = outset.state().setup();
        int count = one.getInteger("count", 1);
        List<BranchSetup.Counter> some = one.containsKey("counter")
                ? counter(setup, one, "counter").stream().toList()
                : setup.counters().stream()
                        .filter(counter -> Staffing.isFree(outset.rota(), counter.id(), during.from()))
                        .limit(count)
                        .toList();
        boolean enough = one.containsKey("counter") ? !some.isEmpty() : some.size() == count;
        return enough
                ? some.stream()
                        .map(counter -> (Change) new Change.Open(counter.id(), during, services(one, counter)))
                        .toList()
                : List.of();
    }

    /** Those that are named, or all that the counter may serve. */
    private static List<ServiceId> services(JsonObject one, BranchSetup.Counter counter) {
        List<ServiceId> named = one.getJsonArray("services", new JsonArray()).stream()
                .map(service -> new ServiceId((String) service))
                .filter(counter.services()::contains)
                .toList();
        return named.isEmpty() ? counter.services() : named;
    }

    private static List<Change> move(BranchSetup setup, JsonObject one, Stretch during) {
        Optional<BranchSetup.Counter> to = counter(setup, one, "to");
        return counter(setup, one, "counter").filter(any -> to.isPresent()).stream()
                .map(from -> (Change)
                        new Change.Move(from.id(), to.orElseThrow().id(), during, services(one, to.orElseThrow())))
                .toList();
    }

    private static List<Change> serve(BranchSetup setup, JsonObject one, Stretch during) {
        return counter(setup, one, "counter").stream()
                .map(counter -> (Change) new Change.Serve(counter.id(), during, services(one, counter)))
                .toList();
    }
}
