package dawr.office;

import dawr.queue.ArrivalRules;
import dawr.queue.Booking;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How people come into a branch, as the contract writes it: what is offered by appointment. */
final class ArrivalText {
    private ArrivalText() {}

    static ArrivalRules read(JsonObject body) {
        return new ArrivalRules(
                Optional.ofNullable(body.getJsonObject("appointments")).map(ArrivalText::booking));
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
