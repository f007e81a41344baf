package dawr.estimation;

import dawr.estimation.learning.Example;
import dawr.estimation.learning.Gate;
import dawr.estimation.learning.Wood;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the estimation does while the house is empty: it trains, on a thread of its own; and it takes over what other nodes have trained. */
final class Night {
    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    /** A model that was withdrawn is out of use this soon everywhere. */
    private static final long LOOK_MILLIS = 30_000;

    private static final long DAY_MILLIS = 22 * 3_600_000L;

    /** Where the house is never empty, it is trained all the same. */
    private static final long AT_THE_LATEST_MILLIS = 30 * 3_600_000L;

    private final Estimator estimator;
    private final Models models;
    private final LongSupplier clock;
    private final BooleanSupplier quiet;
    private final WorkerExecutor training;
    private long known;
    private long triedAt;
    private boolean busy;

    /** {@code quiet}: does nobody wait anywhere? */
    Night(Vertx vertx, Estimator estimator, Models models, BooleanSupplier quiet, LongSupplier clock) {
        this.estimator = estimator;
        this.models = models;
        this.quiet = quiet;
        this.clock = clock;
        this.training = vertx.createSharedWorkerExecutor("training", 1, 1, TimeUnit.HOURS);
        this.triedAt = clock.getAsLong() - DAY_MILLIS;
    }

    void begin(Vertx vertx) {
        look();
        vertx.setPeriodic(LOOK_MILLIS, timer -> look());
    }

    private void look() {
        if (busy) {
            return;
        }
        busy = true;
        models.inUse(known)
                .onSuccess(this::use)
                .compose(model -> models.lastMadeAt())
                .compose(last -> isDue(last) ? train() : Future.succeededFuture())
                .onFailure(cause -> LOG.warn("The promise's models can't be read cause={}", cause.toString()))
                .onComplete(done -> busy = false);
    }

    private void use(Optional<Models.Model> model) {
        long newest = model.map(Models.Model::id).orElse(0L);
        if (newest == known) {
            return;
        }
        known = newest;
        try {
            if (model.isPresent() && model.get().trees().isPresent()) {
                Wood wood = Wood.of(model.get().trees().get());
                // Trees of another version may ask about numbers that this one does not see: better here than at every
                // ticket
                wood.answer(new double[Inputs.SEEN], 0, 0);
                estimator.use(Optional.of(wood));
            } else {
                estimator.use(Optional.empty());
            }
            LOG.info("The promise uses another model id={}", newest);
        } catch (IOException | RuntimeException unreadable) {
            LOG.error("The promise's model can't be used id={}", newest, unreadable);
            estimator.use(Optional.empty());
        }
    }

    /** A model that was withdrawn counts as well: who goes back to the one before does not want another made of the same days at once. */
    private boolean isDue(long lastMadeAt) {
        long now = clock.getAsLong();
        long last = Math.max(triedAt, lastMadeAt);
        return now - last >= AT_THE_LATEST_MILLIS || (now - last >= DAY_MILLIS && quiet.getAsBoolean());
    }

    private Future<?> train() {
        List<Example> examples = estimator.examples();
        if (examples.size() < Gate.EXAMPLES_MIN) {
            return Future.succeededFuture();
        }
        triedAt = clock.getAsLong();
        return training.executeBlocking(() -> Gate.tried(examples)).compose(this::keep);
    }

    private Future<?> keep(Optional<Gate.Passed> passed) {
        if (passed.isEmpty()) {
            LOG.info("A new model of the promise was no better than what was said, and is not used");
            return Future.succeededFuture();
        }
        return models.keep(passed.get(), clock.getAsLong()).onSuccess(id -> {
            known = id;
            estimator.adopt(passed.get());
            LOG.info(
                    "A new model of the promise is used id={} verdict={}",
                    id,
                    passed.get().verdict());
        });
    }
}
