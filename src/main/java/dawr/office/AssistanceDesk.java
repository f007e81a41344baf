package dawr.office;

import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Where somebody calls for a person: from a kiosk, from their phone, at the door, or a clerk from a counter. Keeps who came, and when. */
final class AssistanceDesk {
    /** Called again from the same place within this time is the same call, so that ten presses bring one colleague. */
    private static final long SAME_CALL_MILLIS = 1_800_000;

    /** Those answered last, for the day's round. */
    private static final int SHOWN_MAX = 60;

    private final Table table;
    private final LongSupplier clock;

    AssistanceDesk(Table table, LongSupplier clock) {
        this.table = table;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("callAssistance", this::call)
                .on("callAssistanceByPhone", this::call)
                .on("assistance", this::all)
                .on("assistanceOfTicket", this::ofTicket)
                .on("answerAssistance", this::answer)
                .on("withdrawAssistance", this::withdraw)
                .on("withdrawAssistanceByPhone", this::withdrawByPhone);
    }

    /** From where somebody calls. */
    private record From(String source, String place, String ticket) {}

    private Future<Answer> call(Request request) {
        From from = from(request);
        boolean urgent = request.body().getBoolean("urgent", false);
        return table.first(
                        "assistance-call",
                        request.branch().value(),
                        request.key(),
                        clock.getAsLong(),
                        from.source(),
                        from.place(),
                        from.ticket(),
                        urgent,
                        clock.getAsLong() - SAME_CALL_MILLIS)
                .map(row -> Answer.created(told(row.orElseThrow())));
    }

    private static From from(Request request) {
        String said = request.body().getString("place", "");
        return switch (request.caller()) {
            case Caller.Device device -> new From(device.role() == Role.KIOSK ? "kiosk" : "door", device.id(), "");
            case Caller.Visitor visitor ->
                new From("phone", "", visitor.ticket().value());
            case Caller.Staff staff -> new From(request.body().getString("from", "counter"), said, "");
            case Caller.Nobody nobody -> throw new IllegalStateException("nobody may call without a name");
        };
    }

    private Future<Answer> all(Request request) {
        return table.run("assistance-all", request.branch().value(), SHOWN_MAX).map(rows -> {
            JsonArray calls = new JsonArray();
            Table.rows(rows).forEach(row -> calls.add(told(row)));
            return Answer.ok(new JsonObject().put("calls", calls));
        });
    }

    /** Whoever is first answers it; whoever comes second sees who was. */
    private Future<Answer> answer(Request request) {
        BranchId branch = request.branch();
        UUID call = UUID.fromString(request.parameter("call").orElseThrow());
        return table.first("assistance-answer", branch.value(), call, clock.getAsLong(), request.actor())
                .map(row ->
                        row.<Answer>map(answered -> Answer.ok(told(answered))).orElseGet(AssistanceDesk::unknown));
    }

    /** What the bearer of the ticket asked last; nothing if they never did. */
    private Future<Answer> ofTicket(Request request) {
        return lastOf(request).map(row -> {
            JsonArray calls = new JsonArray();
            row.ifPresent(last -> calls.add(told(last)));
            return Answer.ok(new JsonObject().put("calls", calls));
        });
    }

    private Future<Optional<Row>> lastOf(Request request) {
        return table.first(
                "assistance-of-ticket", request.branch().value(), from(request).ticket());
    }

    private Future<Answer> withdrawByPhone(Request request) {
        return lastOf(request)
                .compose(row -> row.map(last -> withdraw(request, last.getUUID("id")))
                        .orElseGet(() -> Future.succeededFuture(unknown())));
    }

    private Future<Answer> withdraw(Request request) {
        return withdraw(request, UUID.fromString(request.parameter("call").orElseThrow()));
    }

    /** Devices and visitors take back what they asked themselves, staff whatever was asked. It stays written that it was asked. */
    private Future<Answer> withdraw(Request request, UUID call) {
        From from = request.caller() instanceof Caller.Staff ? new From("", "", "") : from(request);
        return table.first(
                        "assistance-withdraw",
                        request.branch().value(),
                        call,
                        clock.getAsLong(),
                        request.actor(),
                        from.source(),
                        from.place(),
                        from.ticket())
                .map(row ->
                        row.<Answer>map(withdrawn -> Answer.ok(told(withdrawn))).orElseGet(AssistanceDesk::unknown));
    }

    private static Answer unknown() {
        return Problem.of(ProblemKind.NOT_FOUND, "call");
    }

    private static JsonObject told(Row row) {
        JsonObject told = new JsonObject()
                .put("call", row.getUUID("id").toString())
                .put("from", row.getString("source"))
                .put("place", row.getString("place"))
                .put("urgent", row.getBoolean("urgent"))
                .put("askedAt", JsonShapes.instant(row.getLong("asked_at")));
        if (!row.getString("ticket").isEmpty()) {
            told.put("ticketId", row.getString("ticket"));
        }
        Optional.ofNullable(row.getLong("answered_at"))
                .ifPresent(at ->
                        told.put("answeredAt", JsonShapes.instant(at)).put("answeredBy", row.getString("answered_by")));
        Optional.ofNullable(row.getLong("withdrawn_at"))
                .ifPresent(at -> told.put("withdrawnAt", JsonShapes.instant(at)));
        return told;
    }
}
