package dawr.estimation;

import dawr.branch.Branches;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.function.LongSupplier;

/** JOB 3, wait-time estimation: listens to every branch and keeps what is promised fresh. Deployed on a worker thread of its own. */
public final class EstimationVerticle extends VerticleBase {
    private final Branches branches;
    private final LivePromise promise;
    private final LongSupplier clock;

    /** {@code clock}: the office's, epoch milliseconds. */
    public EstimationVerticle(Branches branches, LivePromise promise, LongSupplier clock) {
        this.branches = branches;
        this.promise = promise;
        this.clock = clock;
    }

    @Override
    public Future<?> start() {
        Refresher refresher = new Refresher(promise, new Estimator(), clock);
        branches.followAll(refresher::hear);
        refresher.begin(vertx);
        return Future.succeededFuture();
    }
}
