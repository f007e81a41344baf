package dawr.estimation;

import dawr.branch.Branches;
import dawr.journal.Journal;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.function.LongSupplier;

/** JOB 3, wait-time estimation: listens to every branch and keeps what is promised fresh. Deployed on a worker thread of its own. */
public final class EstimationVerticle extends VerticleBase {
    private final Branches branches;
    private final LivePromise promise;
    private final Journal journal;
    private final Models models;
    private final MeterRegistry meters;
    private final LongSupplier clock;

    /** {@code clock}: the office's, epoch milliseconds. */
    public EstimationVerticle(
            Branches branches,
            LivePromise promise,
            Journal journal,
            Models models,
            MeterRegistry meters,
            LongSupplier clock) {
        this.branches = branches;
        this.promise = promise;
        this.journal = journal;
        this.models = models;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public Future<?> start() {
        Estimator estimator = new Estimator(Rounding.WHOLE_MINUTES);
        Refresher refresher = new Refresher(promise, estimator, new PromiseMeters(meters), clock);
        branches.followAll(refresher::hear);
        promise.worksWith(refresher);
        refresher.begin(vertx, journal);
        new Night(vertx, estimator, models, refresher::isQuiet, clock).begin(vertx);
        return Future.succeededFuture();
    }
}
