package dawr.congestion.layout;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Keeps the floor plans that are drawn for a branch before one of them comes into force, so that they can be compared on a real day. */
public final class DraftDesk {
    /** So many can be told apart in a list. */
    private static final int MOST = 12;

    private final Branches branches;
    private final DraftPlans drafts;
    private final LongSupplier clock;

    /** @param clock epoch milliseconds */
    public DraftDesk(Branches branches, DraftPlans drafts, LongSupplier clock) {
        this.branches = branches;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("floorPlans", this::all).on("keepFloorPlan", this::keep).on("dropFloorPlan", this::drop);
    }

    private Future<Answer> all(Request request) {
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> drafts.of(request.branch())
                        .map(all -> Answer.ok(new JsonObject()
                                .put(
                                        "plans",
                                        new JsonArray(all.stream()
                                                .map(DraftPlan::json)
                                                .toList())))));
    }

    private Future<Answer> keep(Request request) {
        JsonObject body = request.body();
        String name = body.getString("name").strip();
        JsonObject plan = body.getJsonObject("plan");
        if (name.isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "name"));
        }
        if (FloorPlan.of(plan).isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.LAYOUT_INVALID, "plan"));
        }
        DraftPlan draft = new DraftPlan(id(request), name, plan, clock.getAsLong());
        return LiveDesk.ifThere(branches, request.branch(), () -> keep(request.branch(), draft));
    }

    private Future<Answer> keep(BranchId branch, DraftPlan draft) {
        return drafts.keep(branch, draft, MOST)
                .map(kept -> kept ? Answer.ok(draft.json()) : Problem.of(ProblemKind.FLOOR_PLANS_FULL));
    }

    private Future<Answer> drop(Request request) {
        return drafts.drop(request.branch(), id(request))
                .map(was -> was ? Answer.nothing() : Problem.of(ProblemKind.NOT_FOUND));
    }

    private static UUID id(Request request) {
        return UUID.fromString(request.parameter("floorPlan").orElseThrow());
    }
}
