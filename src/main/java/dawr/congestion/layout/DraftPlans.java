package dawr.congestion.layout;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/** The drawer in which a branch keeps the floor plans that are not in force. */
public interface DraftPlans {
    /** The newest first. */
    Future<List<DraftPlan>> of(BranchId branch);

    /** In place of what it was before; was there room for it? */
    Future<Boolean> keep(BranchId branch, DraftPlan draft, int most);

    /** Was it there? */
    Future<Boolean> drop(BranchId branch, UUID id);
}
