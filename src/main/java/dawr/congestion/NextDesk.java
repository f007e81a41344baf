package dawr.congestion;

import dawr.branch.Branches;
import dawr.congestion.lookout.Lookout;
import dawr.live.LiveDesk;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** Answers what the next hours hold and what to do, from what the lookout has seen last: however many ask at once, nothing is worked out for them. */
public final class NextDesk {
    private final Branches branches;
    private final Lookout lookout;

    public NextDesk(Branches branches, Lookout lookout) {
        this.branches = branches;
        this.lookout = lookout;
    }

    /** Takes its operation. */
    public void take(Operations operations) {
        operations.on("congestionNext", this::next).on("congestionAdvice", this::advice);
    }

    private Future<Answer> advice(Request request) {
        return LiveDesk.seen(
                branches,
                request.branch(),
                state -> Answer.ok(lookout.advised(request.branch()).orElseGet(() -> notYet(request))));
    }

    private Future<Answer> next(Request request) {
        return LiveDesk.seen(
                branches,
                request.branch(),
                state -> Answer.ok(lookout.seen(request.branch()).orElseGet(() -> notYet(request))));
    }

    private static JsonObject notYet(Request request) {
        return new JsonObject().put("branch", request.branch().value()).put("futures", 0);
    }
}
