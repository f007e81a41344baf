package dawr.congestion;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Answers managers who ask how congested a branch is, and directors who ask which branch is worst. */
public final class CongestionDesk {
    private final Branches branches;
    private final CongestionView view;
    private final Function<Request, Future<List<BranchId>>> visible;
    private final LongSupplier clock;

    /** @param visible which branches a caller may see */
    public CongestionDesk(
            Branches branches,
            CongestionView view,
            Function<Request, Future<List<BranchId>>> visible,
            LongSupplier clock) {
        this.branches = branches;
        this.view = view;
        this.visible = visible;
        this.clock = clock;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("branchCongestion", this::one).on("congestion", this::all);
    }

    private Future<Answer> one(Request request) {
        return LiveDesk.seen(branches, request.branch(), state -> Answer.ok(view.of(state, clock.getAsLong())));
    }

    private Future<Answer> all(Request request) {
        return visible.apply(request)
                .compose(ids -> Future.all(ids.stream().map(this::look).toList()))
                .map(views -> Answer.ok(new JsonObject().put("branches", ranked(views.list()))));
    }

    private Future<JsonObject> look(BranchId branch) {
        return branches.look(branch, state -> view.of(state, clock.getAsLong()));
    }

    private static JsonArray ranked(List<JsonObject> views) {
        JsonArray ranked = new JsonArray();
        views.stream()
                .sorted(Comparator.comparingDouble((JsonObject view) -> -view.getDouble("index"))
                        .thenComparing(view -> view.getString("branch")))
                .forEach(ranked::add);
        return ranked;
    }
}
