package dawr.issuance;

import dawr.queue.BranchState;
import dawr.queue.Channel;
import dawr.queue.Named;
import dawr.queue.Need;
import dawr.queue.Needs;
import dawr.queue.NextService;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.web.Caller;
import dawr.web.Request;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody wants who takes a ticket. */
record TicketWish(
        List<ServiceId> services,
        String language,
        PriorityClass priority,
        Channel channel,
        List<Need> needs,
        Optional<String> bundle) {
    /** Spoken to who says nothing else. */
    private static final String LANGUAGE = "ar";

    /** The wish in a request; empty unless it names one service, several, or a bundle. */
    static Optional<TicketWish> of(Request request) {
        JsonObject body = request.body();
        long named = Stream.of("service", "services", "bundle")
                .filter(body::containsKey)
                .count();
        return named != 1
                ? Optional.empty()
                : Optional.of(new TicketWish(
                        services(body),
                        body.getString("language", LANGUAGE),
                        word(PriorityClass.class, body, "priority").orElse(PriorityClass.NONE),
                        word(Channel.class, body, "channel").orElse(channelOf(request.caller())),
                        needs(body),
                        Optional.ofNullable(body.getString("bundle"))));
    }

    /** What the ticket is for: as named, or the services of the bundle, the one that is soonest done first. */
    List<ServiceId> servicesAt(BranchState state, long now) {
        return bundle.filter(id -> state.founded())
                .map(id -> NextService.order(state, id, priority, new Needs(language, needs), now))
                .orElse(services);
    }

    private static List<ServiceId> services(JsonObject body) {
        JsonArray several = body.containsKey("service")
                ? JsonArray.of(body.getString("service"))
                : body.getJsonArray("services", new JsonArray());
        return several.stream().map(Object::toString).map(ServiceId::new).toList();
    }

    private static List<Need> needs(JsonObject body) {
        return body.getJsonArray("needs", new JsonArray()).stream()
                .flatMap(word -> Named.find(Need.class, word.toString()).stream())
                .toList();
    }

    /** Who has a colleague make the ticket has come to the reception. */
    static Channel channelOf(Caller caller) {
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
