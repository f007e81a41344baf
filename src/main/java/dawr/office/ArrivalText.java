package dawr.office;

import dawr.queue.ArrivalRules;
import dawr.queue.Booking;
import dawr.queue.OneTicket;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How people come into a branch, as the contract writes it: what is offered by appointment, what is guaranteed, who comes back, and what is done against hoarding. */
final class ArrivalText {
    private static final int PERCENT = 100;

    /** Nineteen in twenty, unless a branch sets it. */
    private static final double LIKELIHOOD = 0.95;

    private ArrivalText() {}

    static ArrivalRules read(JsonObject body) {
        Optional<JsonObject> guarantee = Optional.ofNullable(body.getJsonObject("closingGuarantee"));
        return new ArrivalRules(
                Optional.ofNullable(body.getJsonObject("appointments")).map(ArrivalText::booking),
                guarantee.map(json -> (int) Math.round(json.getDouble("likelihood", LIKELIHOOD) * PERCENT)),
                Optional.ofNullable(body.getInteger("returnHours")),
                Optional.ofNullable(body.getJsonObject("oneTicket")).map(ArrivalText::oneTicket),
                Optional.ofNullable(body.getJsonObject("batches")).map(json -> json.getInteger("transactionsPerTurn")),
                Optional.of(SegmentText.read(body)));
    }

    private static OneTicket oneTicket(JsonObject json) {
        return new OneTicket(
                json.getBoolean("perPerson", false),
                Optional.ofNullable(json.getJsonObject("perKiosk"))
                        .map(row -> new OneTicket.InARow(row.getInteger("tickets"), row.getInteger("seconds"))));
    }

    private static Booking booking(JsonObject json) {
        Booking usual = Booking.NONE;
        Map<ServiceId, Booking.Capacity> services = new LinkedHashMap<>();
        JsonObject offered = json.getJsonObject("services");
        for (String service : offered.fieldNames()) {
            JsonObject capacity = offered.getJsonObject(service);
            services.put(
                    new ServiceId(service),
                    new Booking.Capacity(capacity.getInteger("everyMinutes"), capacity.getInteger("places")));
        }
        return new Booking(
                services,
                json.getInteger("earlyMinutes", usual.earlyMinutes()),
                json.getInteger("lateMinutes", usual.lateMinutes()),
                json.getInteger("daysAhead", usual.daysAhead()),
                json.getBoolean("open", usual.open()));
    }

    static void write(JsonObject json, ArrivalRules rules) {
        rules.booking().ifPresent(booking -> json.put("appointments", json(booking)));
        rules.closingPercent()
                .ifPresent(percent ->
                        json.put("closingGuarantee", new JsonObject().put("likelihood", percent / (double) PERCENT)));
        rules.segments().ifPresent(some -> json.put("segments", SegmentText.write(some)));
        rules.returnHours().ifPresent(hours -> json.put("returnHours", hours));
        rules.oneTicket().ifPresent(rule -> json.put("oneTicket", json(rule)));
        rules.transactionsPerTurn()
                .ifPresent(many -> json.put("batches", new JsonObject().put("transactionsPerTurn", many)));
    }

    private static JsonObject json(OneTicket rule) {
        JsonObject json = new JsonObject().put("perPerson", rule.perPerson());
        rule.perKiosk()
                .ifPresent(row -> json.put(
                        "perKiosk",
                        new JsonObject().put("tickets", row.tickets()).put("seconds", row.seconds())));
        return json;
    }

    private static JsonObject json(Booking booking) {
        JsonObject services = new JsonObject();
        booking.services()
                .forEach((service, capacity) -> services.put(
                        service.value(),
                        new JsonObject()
                                .put("everyMinutes", capacity.everyMinutes())
                                .put("places", capacity.places())));
        return new JsonObject()
                .put("services", services)
                .put("earlyMinutes", booking.earlyMinutes())
                .put("lateMinutes", booking.lateMinutes())
                .put("daysAhead", booking.daysAhead())
                .put("open", booking.open());
    }
}
