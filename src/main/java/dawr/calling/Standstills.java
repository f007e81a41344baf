package dawr.calling;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.Command;
import dawr.queue.Event;
import dawr.queue.Named;
import dawr.queue.Scope;
import dawr.queue.Standstill;
import dawr.web.Answer;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** The button that stops a service, a hall or the whole office, and the one that lets it go on. */
public final class Standstills {
    private final Branches branches;

    public Standstills(Branches branches) {
        this.branches = branches;
    }

    Future<Answer> begin(Request request) {
        JsonObject body = request.body();
        Optional<Long> end = Optional.ofNullable(body.getString("expectedEnd"))
                .map(text -> Instant.parse(text).toEpochMilli());
        Standstill.Reason reason =
                Named.find(Standstill.Reason.class, body.getString("reason")).orElseThrow();
        return submit(request, new Command.BeginStandstill(scope(request), reason, end));
    }

    Future<Answer> end(Request request) {
        return submit(request, new Command.EndStandstill(scope(request)));
    }

    private static Scope scope(Request request) {
        JsonObject scope = request.body().getJsonObject("scope");
        return new Scope(
                Named.find(Scope.Kind.class, scope.getString("kind")).orElseThrow(), scope.getString("id", ""));
    }

    private Future<Answer> submit(Request request, Command command) {
        return branches.submit(new Submission(
                        request.branch(), request.key(), request.actor(), request.digest(), state -> command))
                .map(reply -> Problems.answer(
                        reply, entry -> Answer.ok(answer(entry.events().getFirst(), entry.atMillis()))));
    }

    private static JsonObject answer(Event event, long at) {
        return switch (event) {
            case Event.StandstillBegan began ->
                JsonShapes.standstill(new Standstill(began.scope(), began.reason(), at, began.expectedEnd()));
            case Event.StandstillEnded ended ->
                new JsonObject().put("scope", JsonShapes.scope(ended.scope())).put("ended", JsonShapes.instant(at));
            default -> throw new IllegalStateException("no standstill: " + event);
        };
    }
}
