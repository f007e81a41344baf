package dawr.calling;

import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.Mark;
import dawr.queue.Named;
import dawr.queue.Outcome;
import dawr.queue.PauseReason;
import dawr.queue.Placement;
import dawr.queue.ServiceId;
import dawr.queue.Shortfall;
import dawr.queue.TicketId;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what is asked at a counter. The bodies keep the contract already; what the contract can't say is said here. */
final class Wishes {
    private Wishes() {}

    /** A command that names the ticket it means is for nobody else. */
    static Command meant(Request request, Command wish) {
        boolean named = !(wish instanceof Command.CallTicket) && request.body().containsKey("ticketId");
        return named
                ? new Command.Meant(
                        request.counter(), new TicketId(request.body().getString("ticketId")), wish)
                : wish;
    }

    static Command.OpenCounter open(Request request) {
        return new Command.OpenCounter(
                request.counter(),
                request.by(),
                services(request.body(), "services"),
                texts(request.body(), "languages"));
    }

    static Command.PauseCounter pause(Request request) {
        return new Command.PauseCounter(
                request.counter(),
                request.by(),
                word(PauseReason.class, request.body(), "reason").orElseThrow(),
                until(request.body()));
    }

    static Command.CallNext callNext(Request request) {
        Optional<Command.Finish> finish =
                Optional.ofNullable(request.body().getJsonObject("finish")).map(Wishes::finish);
        return new Command.CallNext(request.counter(), request.by(), finish);
    }

    static Command.CallTicket callTicket(Request request) {
        return new Command.CallTicket(
                request.counter(), request.by(), new TicketId(request.body().getString("ticketId")));
    }

    static Command.Park park(Request request) {
        return new Command.Park(request.counter(), request.by(), until(request.body()));
    }

    static Command.Finish finish(JsonObject body) {
        return new Command.Finish(
                word(Outcome.class, body, "outcome").orElseThrow(),
                word(Shortfall.class, body, "reason"),
                services(body, "delivered"),
                marks(body));
    }

    static Command.Transfer transfer(Request request) {
        JsonObject body = request.body();
        Command.Target target = body.getBoolean("back", false) ? new Command.Target.Back() : toServiceOrCounter(body);
        return new Command.Transfer(
                request.counter(),
                request.by(),
                target,
                word(Placement.class, body, "place").orElseThrow());
    }

    private static Command.Target toServiceOrCounter(JsonObject body) {
        return body.containsKey("service")
                ? new Command.Target.ToService(new ServiceId(body.getString("service")))
                : new Command.Target.ToCounter(new CounterId(body.getString("counter")));
    }

    /** A transfer goes to a service, to a counter or back, to one of them and not nowhere. */
    static Optional<Problem> transferUnclear(Request request) {
        boolean service = request.body().containsKey("service");
        boolean counter = request.body().containsKey("counter");
        boolean back = request.body().getBoolean("back", false);
        boolean one = back ? !service && !counter : service != counter;
        return !one ? Optional.of(Problem.of(ProblemKind.FIELD_INVALID, "service")) : Optional.empty();
    }

    private static Optional<Long> until(JsonObject body) {
        return Optional.ofNullable(body.getString("until"))
                .map(text -> Instant.parse(text).toEpochMilli());
    }

    private static List<ServiceId> services(JsonObject body, String field) {
        return texts(body, field).stream().map(ServiceId::new).toList();
    }

    /** The contract knows no other words. */
    private static List<Mark> marks(JsonObject body) {
        return texts(body, "marks").stream()
                .flatMap(text -> Named.find(Mark.class, text).stream())
                .toList();
    }

    private static List<String> texts(JsonObject body, String field) {
        JsonArray array = body.getJsonArray(field);
        return array == null ? List.of() : array.stream().map(Object::toString).toList();
    }

    private static <E extends Enum<E> & Named> Optional<E> word(Class<E> words, JsonObject body, String field) {
        return Optional.ofNullable(body.getString(field)).flatMap(text -> Named.find(words, text));
    }
}
