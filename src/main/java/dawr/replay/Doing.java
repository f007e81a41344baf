package dawr.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does the deeds of a plan in the office: each is one request by whoever did it in the log, the person at the kiosk or the member of staff. */
final class Doing {
    private final Wire wire;
    private final Premises premises;
    private final Staffing staffing;
    private final Keys keys;
    private final Tickets tickets;
    private final Order order;
    /** Whom a counter has called in the place of the log's row: the row itself, or by the office's order somebody else. */
    private final Map<Turn, Turn> called = new HashMap<>();

    private final Map<String, String> calledTo = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    /** Who acts: the kiosk, and everybody of the staff by the log's names. */
    record Staffing(Session kiosk, Map<String, Session> staff) {
        Session clerk(String name) {
            return java.util.Objects.requireNonNull(staff.get(name), name);
        }
    }

    Doing(Wire wire, Premises premises, Staffing staffing, Keys keys, Tickets tickets, Order order) {
        this.wire = wire;
        this.premises = premises;
        this.staffing = staffing;
        this.keys = keys;
        this.tickets = tickets;
        this.order = order;
    }

    Future<Outcome> perform(Deed.Planned planned) {
        return switch (planned.deed()) {
            case Deed.Issue issue -> issue(issue.turn(), planned.key());
            case Deed.Leave leave -> leave(leave.turn());
            case Deed.Open open -> atCounter(open.counter(), open.staff(), "open", planned.key(), "{}");
            case Deed.Close close -> atCounter(close.counter(), close.staff(), "close", planned.key(), "{}");
            case Deed.Call call -> call(call.turn(), planned.key());
            case Deed.Start start -> start(start.turn(), planned.key());
            case Deed.End end -> end(end.turn(), planned.key());
        };
    }

    /** How long whoever was called in this place is served, where that is not the row's own person. */
    Optional<Duration> ownTime(Turn place) {
        return order == Order.RULES ? Optional.of(whoIs(place).duration()) : Optional.empty();
    }

    private Future<Outcome> issue(Turn turn, String key) {
        ObjectNode wish = object().put("service", premises.service(turn.row().service()))
                .put("language", "en")
                .put("priority", turn.row().priority())
                .put("channel", "kiosk");
        String path = "/api/v1/branches/" + premises.branch() + "/tickets";
        return wire.ask(Ask.post(path, keys.of(key), wish.toString()), staffing.kiosk())
                .map(answer -> answer.status() == 201 ? given(turn, answer.json()) : refused(turn, "issue", answer));
    }

    private Outcome given(Turn turn, JsonNode ticket) {
        tickets.note(new Tickets.Given(
                turn.visit(),
                ticket.path("ticketId").asText(),
                ticket.path("number").asText(),
                ticket.path("token").asText()));
        return new Outcome.Done();
    }

    private Future<Outcome> leave(Turn turn) {
        return tickets.of(turn.visit())
                .filter(given -> !broken.contains(turn.visit()))
                .map(given -> Ask.post("/api/v1/ticket/leave", keys.of(Planner.key("leave", turn)), "{}")
                        .with("Authorization", "Ticket " + given.token()))
                .map(ask -> wire.ask(ask).map(answer -> doneIf(answer.accepted(), turn, "leave", answer)))
                .orElseGet(() -> Future.succeededFuture(new Outcome.Skipped()));
    }

    private Future<Outcome> call(Turn turn, String key) {
        return switch (order) {
            case LOG -> callOwn(turn, key);
            case RULES -> callNext(turn, key);
        };
    }

    private Future<Outcome> callOwn(Turn turn, String key) {
        Optional<Tickets.Given> given = tickets.of(turn.visit()).filter(ticket -> !broken.contains(turn.visit()));
        if (given.isEmpty()) {
            return Future.succeededFuture(new Outcome.Skipped());
        }
        String wish = object().put("ticketId", given.get().ticketId()).toString();
        return post(turn.counter(), turn.staff(), "call", key, wish).map(answer -> {
            called.put(turn, turn);
            String told = answer.json().path("call").path("ticketId").asText();
            boolean right = answer.accepted() && told.equals(given.get().ticketId());
            return doneIf(right, turn, "call of " + given.get().ticketId(), answer);
        });
    }

    private Future<Outcome> callNext(Turn place, String key) {
        return post(place.counter(), place.staff(), "call-next", key, "{}").compose(answer -> {
            if (answer.status() == 204) {
                return Future.succeededFuture(new Outcome.NobodyWaits());
            }
            return answer.accepted()
                    ? comes(place, key, answer.json().path("call"))
                    : Future.succeededFuture(new Outcome.Refused(saying(place, "call-next", answer)));
        });
    }

    private Future<Outcome> comes(Turn place, String key, JsonNode call) {
        String ticketId = call.path("ticketId").asText();
        int step = call.path("step").asInt();
        String first = calledTo.putIfAbsent(ticketId + '/' + step, key);
        if (first != null && !first.equals(key)) {
            return Future.succeededFuture(new Outcome.Refused("called twice: " + ticketId + " step " + step));
        }
        return tickets.byId(ticketId)
                .compose(given -> comes(place, key, given, step))
                .otherwise(stranger -> new Outcome.Refused("called " + ticketId + ", who is nobody of the log"));
    }

    private Future<Outcome> comes(Turn place, String key, Tickets.Given given, int step) {
        if (step < 1 || step > tickets.turns(given.visit()).size()) {
            return Future.succeededFuture(new Outcome.Refused("called " + given.ticketId() + " to step " + step));
        }
        Turn turn = tickets.turns(given.visit()).get(step - 1);
        if (turn.wasCalled()) {
            called.put(place, turn);
            return Future.succeededFuture(new Outcome.Done());
        }
        // Whoever leaves unserved in the log has gone when they are called; the next in line comes instead
        return leave(turn)
                .compose(gone -> callNext(place, key + "|after " + turn.row().ticket()));
    }

    private Future<Outcome> start(Turn place, String key) {
        return wasCalled(place)
                ? post(place.counter(), place.staff(), "start", key, "{}")
                        .map(answer -> doneIf(stands("serving", answer), whoIs(place), "start", answer))
                : Future.succeededFuture(new Outcome.Skipped());
    }

    private Future<Outcome> end(Turn place, String key) {
        if (!wasCalled(place)) {
            return Future.succeededFuture(new Outcome.Skipped());
        }
        return switch (whoIs(place).ending()) {
            case Turn.Ending.Served served -> finish(place, key, "{\"outcome\":\"served\"}");
            case Turn.Ending.SentOut sentOut ->
                finish(place, key, "{\"outcome\":\"not-completed\",\"reason\":\"other\"}");
            case Turn.Ending.SentOn on -> sendOn(place, key, on);
        };
    }

    private Future<Outcome> finish(Turn place, String key, String body) {
        return post(place.counter(), place.staff(), "finish", key, body)
                .map(answer -> doneIf(stands("ended", answer), whoIs(place), "finish", answer));
    }

    private Future<Outcome> sendOn(Turn place, String key, Turn.Ending.SentOn on) {
        Turn turn = whoIs(place);
        String wish = object().put("service", premises.service(on.service()))
                .put("place", "last")
                .toString();
        return post(place.counter(), place.staff(), "transfer", key, wish)
                .map(answer -> doneIf(answer.accepted(), turn, "transfer", answer))
                .compose(outcome -> leavesNow(turn) ? leave(next(turn)) : Future.succeededFuture(outcome));
    }

    /** By the office's order a later step that ends with leaving does so at once: the log's own time has lost its meaning. */
    private boolean leavesNow(Turn turn) {
        return order == Order.RULES && !next(turn).wasCalled();
    }

    private Turn next(Turn turn) {
        return tickets.turns(turn.visit()).get(turn.ordinal());
    }

    private Turn whoIs(Turn place) {
        return called.getOrDefault(place, place);
    }

    private boolean wasCalled(Turn place) {
        return called.containsKey(place) && !broken.contains(whoIs(place).visit());
    }

    private Future<Outcome> atCounter(String counter, String staff, String verb, String key, String body) {
        return post(counter, staff, verb, key, body)
                .map(answer -> answer.accepted()
                        ? new Outcome.Done()
                        : new Outcome.Refused(
                                verb + " of counter " + counter + " by " + staff + ": " + answer.inWords()));
    }

    private Future<Answer> post(String counter, String staff, String verb, String key, String body) {
        String path = "/api/v1/branches/" + premises.branch() + "/counters/" + premises.counter(counter) + '/' + verb;
        return wire.ask(Ask.post(path, keys.of(key), body), staffing.clerk(staff));
    }

    private static boolean stands(String state, Answer answer) {
        return answer.accepted() && answer.json().path("state").asText().equals(state);
    }

    private Outcome doneIf(boolean right, Turn turn, String what, Answer answer) {
        return right ? new Outcome.Done() : refused(turn, what, answer);
    }

    private Outcome refused(Turn turn, String what, Answer answer) {
        broken.add(turn.visit());
        return new Outcome.Refused(saying(turn, what, answer));
    }

    private String saying(Turn turn, String what, Answer answer) {
        String ticket = tickets.of(turn.visit()).map(Tickets.Given::ticketId).orElse("no ticket");
        String row =
                "log ticket " + turn.row().ticket() + " (line " + turn.row().line() + ", " + ticket + ")";
        return row + ": " + what + ": " + answer.inWords();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
