package dawr.calling;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.calling.Colleagues.Colleague;
import dawr.live.JsonShapes;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.Command;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Refusal;
import dawr.queue.Rules;
import dawr.queue.StaffId;
import dawr.web.Answer;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A counter given to a colleague, with whoever is at it: who could take it, and that one of them does. */
public final class HandOvers {
    private final Branches branches;
    private final Colleagues colleagues;
    private final LongSupplier clock;

    public HandOvers(Branches branches, Colleagues colleagues, LongSupplier clock) {
        this.branches = branches;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    Future<Answer> whoCould(Request request) {
        return colleagues
                .of(request.branch())
                .compose(all -> branches.lookFresh(request.branch(), state -> drawn(state, request, all)));
    }

    private Answer drawn(BranchState state, Request request, List<Colleague> all) {
        if (state.counter(request.counter()).isEmpty()) {
            return Problems.of(new Refusal(
                    Refusal.Why.COUNTER_UNKNOWN, "counter", request.counter().value()));
        }
        JsonArray told = new JsonArray();
        all.stream()
                .filter(one ->
                        !state.counter(request.counter()).orElseThrow().staff().equals(Optional.of(one.account())))
                .forEach(one -> told.add(told(state, request, one)));
        return Answer.ok(new JsonObject().put("colleagues", told));
    }

    /** Looking hands nothing over, so a colleague is told the same as whoever sits there. */
    private JsonObject told(BranchState state, Request request, Colleague one) {
        By anybody = new By(request.by().staff(), true);
        Command wish = new Command.HandOver(request.counter(), anybody, one.account());
        JsonObject json = new JsonObject().put("user", one.account().value()).put("name", one.name());
        if (Rules.decide(state, wish, clock.getAsLong()) instanceof Decision.Refused no) {
            json.put("shut", no.refusal().why().slug());
        }
        return json;
    }

    Future<Answer> handOver(Request request) {
        StaffId to = new StaffId(request.body().getString("user"));
        return colleagues
                .of(request.branch())
                .compose(all -> all.stream().anyMatch(one -> one.account().equals(to))
                        ? submit(request, new Command.HandOver(request.counter(), request.by(), to))
                        : Future.succeededFuture(
                                Problems.of(new Refusal(Refusal.Why.COLLEAGUE_UNKNOWN, "user", to.value()))));
    }

    private Future<Answer> submit(Request request, Command command) {
        return branches.submit(new Submission(
                        request.branch(), request.key(), request.actor(), request.digest(), state -> command))
                .map(reply -> Problems.answer(reply, entry -> Answer.ok(answer(entry))));
    }

    private static JsonObject answer(Entry entry) {
        JsonObject answer = new JsonObject();
        for (Event event : entry.events()) {
            if (event instanceof Event.CounterHandedOver handed) {
                answer.put("counter", handed.counter().value())
                        .put("staff", handed.to().value());
            }
            if (event instanceof Event.LinesStranded stranded) {
                answer.put("stranded", JsonShapes.stranded(stranded));
            }
        }
        return answer;
    }
}
