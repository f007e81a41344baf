package dawr.outbox;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is owed, beside the four jobs. Deployed on a worker thread of its own. */
public final class OutboxVerticle extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxVerticle.class);

    /** Who stands in a hall waits for it. */
    private static final long LOOK_EVERY_MILLIS = 500;

    private static final long COUNT_EVERY_MILLIS = 10_000;
    private static final long FORGET_AFTER_MILLIS = TimeUnit.DAYS.toMillis(30);
    private static final long FORGET_EVERY_MILLIS = TimeUnit.HOURS.toMillis(1);

    private final Map<Way, Carrier> carriers;
    private final Kept kept;
    private final OutboxMeters meters;
    private final LongSupplier clock;
    private List<Courier> couriers = List.of();

    /** {@code clock}: the office's, epoch milliseconds, which all nodes agree on. */
    public OutboxVerticle(Map<Way, Carrier> carriers, Kept kept, OutboxMeters meters, LongSupplier clock) {
        this.carriers = Map.copyOf(carriers);
        this.kept = kept;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public Future<?> start() {
        UUID holder = UUID.randomUUID();
        Backoff backoff = new Backoff(new Random(holder.getLeastSignificantBits()));
        couriers = carriers.entrySet().stream()
                .map(each -> new Courier(each.getKey(), each.getValue(), kept, backoff, meters, clock, holder))
                .toList();
        for (Way way : Way.values()) {
            LOG.info("Messages go this way={} open={}", way.slug(), carriers.containsKey(way));
        }
        vertx.setPeriodic(LOOK_EVERY_MILLIS, any -> look());
        vertx.setPeriodic(0, COUNT_EVERY_MILLIS, any -> count());
        vertx.setPeriodic(FORGET_EVERY_MILLIS, any -> quietly(kept.forget(clock.getAsLong() - FORGET_AFTER_MILLIS)));
        return Future.succeededFuture();
    }

    private void look() {
        couriers.forEach(courier -> quietly(courier.round()));
    }

    private void count() {
        long now = clock.getAsLong();
        quietly(kept.lapse(now).onSuccess(lapsed -> lapsed.forEach(meters::dead)));
        quietly(kept.owed(now).onSuccess(meters::owed));
    }

    private static void quietly(Future<?> asked) {
        asked.onFailure(failure -> LOG.warn("The outbox can't go on for now cause={}", failure.toString()));
    }

    @Override
    public Future<?> stop() {
        return Future.join(carriers.values().stream().map(Carrier::close).toList());
    }
}
