package dawr.issuance;

import dawr.queue.Channel;
import dawr.queue.Named;
import dawr.queue.Need;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.web.Caller;
import dawr.web.Request;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What somebody wants who takes a ticket. */
record TicketWish(
        List<ServiceId> services, String language, PriorityClass priority, Channel channel, List<Need> needs) {
    /** Spoken to who says nothing else. */
    private static final String LANGUAGE = "ar";

    /** The wish in a request; empty unless it names either one service or several. */
    static Optional<TicketWish> of(Request request) {
        JsonObject body = request.body();
        return body.containsKey("service") == body.containsKey("services")
                ? Optional.empty()
                : Optional.of(new TicketWish(
                        services(body),
                        body.getString("language", LANGUAGE),
                        word(PriorityClass.class, body, "priority").orElse(PriorityClass.NONE),
                        word(Channel.class, body, "channel").orElse(channelOf(request.caller())),
                        needs(body)));
    }

    private static List<ServiceId> services(JsonObject body) {
        JsonArray several =
                body.containsKey("service") ? JsonArray.of(body.getString("service")) : body.getJsonArray("services");
        return several.stream().map(Object::toString).map(ServiceId::new).toList();
    }

    private static List<Need> needs(JsonObject body) {
        return body.getJsonArray("needs", new JsonArray()).stream()
                .flatMap(word -> Named.find(Need.class, word.toString()).stream())
                .toList();
    }

    /** Who has a colleague make the ticket has come to the reception. */
    private static Channel channelOf(Caller caller) {
        return switch (caller) {
            case Caller.Device device -> Channel.KIOSK;
            case Caller.Staff staff -> Channel.RECEPTION;
            case Caller.Visitor visitor -> Channel.PHONE;
            case Caller.Nobody nobody -> Channel.PHONE;
        };
    }

    private static <E extends Enum<E> & Named> Optional<E> word(Class<E> words, JsonObject body, String field) {
        return Optional.ofNullable(body.getString(field)).flatMap(text -> Named.find(words, text));
    }
}
