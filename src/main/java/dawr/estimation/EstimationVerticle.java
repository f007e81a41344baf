package dawr.estimation;

import dawr.branch.Branches;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** JOB 3, wait-time estimation: listens to every branch and keeps the published paces fresh. */
public final class EstimationVerticle extends VerticleBase {
    private final Branches branches;
    private final RecentPace pace;

    public EstimationVerticle(Branches branches, RecentPace pace) {
        this.branches = branches;
        this.pace = pace;
    }

    @Override
    public Future<?> start() {
        branches.followAll(pace::learn);
        return Future.succeededFuture();
    }
}
