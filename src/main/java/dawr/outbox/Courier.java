package dawr.outbox;

import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due one way. Of several, on one node or on many, each message is with one at a time: for a minute and a half, which is three times what a
 * carrier may take. Safe for several threads.
 */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    static final long LEASE_MILLIS = 90_000;

    /** Whoever comes to a message later than this after taking it leaves it to the next: its time might be over before the other side answers. */
    static final long HAND_OVER_MAX_MILLIS = 30_000;

    private final Way way;
    private final Carrier carrier;
    private final Kept kept;
    private final Backoff backoff;
    private final OutboxMeters meters;
    private final LongSupplier clock;
    private final UUID holder;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicBoolean taking = new AtomicBoolean();

    public Courier(
            Way way,
            Carrier carrier,
            Kept kept,
            Backoff backoff,
            OutboxMeters meters,
            LongSupplier clock,
            UUID holder) {
        this.way = way;
        this.carrier = carrier;
        this.kept = kept;
        this.backoff = backoff;
        this.meters = meters;
        this.clock = clock;
        this.holder = holder;
    }

    /** Takes what is due, as far as the carrier has hands free; succeeds when that is on its way, with how many it was. */
    public Future<Integer> round() {
        int free = carrier.atOnceMax() - underWay.get();
        if (free <= 0 || !taking.compareAndSet(false, true)) {
            return Future.succeededFuture(0);
        }
        long now = clock.getAsLong();
        return kept.take(way, now, free, now + LEASE_MILLIS, holder)
                .map(parcels -> sendAll(parcels, now))
                .onComplete(any -> taking.set(false));
    }

    /** Has it nothing in hand? */
    boolean idle() {
        return underWay.get() == 0 && !taking.get();
    }

    private int sendAll(List<Parcel> parcels, long takenAt) {
        underWay.addAndGet(parcels.size());
        parcels.forEach(parcel -> send(parcel, takenAt).onComplete(done -> settled(parcel, done.cause())));
        return parcels.size();
    }

    private void settled(Parcel parcel, @Nullable Throwable failure) {
        int still = underWay.decrementAndGet();
        if (failure != null) {
            LOG.warn(
                    "A message could not be noted; it will be sent again id={} cause={}",
                    parcel.id(),
                    failure.toString());
        } else if (still < carrier.atOnceMax() / 2) {
            round().onFailure(later -> LOG.debug("The outbox does not answer cause={}", later.toString()));
        }
    }

    private Future<?> send(Parcel parcel, long takenAt) {
        if (parcel.attempt() > Backoff.ATTEMPTS_MAX) {
            return giveUp(parcel, "too-often");
        }
        if (clock.getAsLong() - takenAt > HAND_OVER_MAX_MILLIS) {
            return Future.succeededFuture();
        }
        return carry(parcel).compose(delivery -> note(parcel, delivery));
    }

    private Future<Delivery> carry(Parcel parcel) {
        try {
            return carrier.carry(parcel).recover(failure -> unknown(parcel, failure));
        } catch (RuntimeException broken) {
            return unknown(parcel, broken);
        }
    }

    /** Only the kind of failure is told: its words may hold an address. */
    private static Future<Delivery> unknown(Parcel parcel, Throwable failure) {
        LOG.debug(
                "A message did not go id={} failure={}",
                parcel.id(),
                failure.getClass().getName());
        return Future.succeededFuture(new Delivery.NotNow("no-answer"));
    }

    private Future<Boolean> note(Parcel parcel, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken taken -> {
                meters.sent(way);
                yield kept.sent(parcel, holder, clock.getAsLong(), taken.reference());
            }
            case Delivery.Never never -> giveUp(parcel, never.why());
            case Delivery.NotNow notNow ->
                parcel.attempt() == Backoff.ATTEMPTS_MAX ? giveUp(parcel, notNow.why()) : again(parcel, notNow);
        };
    }

    private Future<Boolean> again(Parcel parcel, Delivery.NotNow notNow) {
        meters.failed(way);
        LOG.info(
                "A message was not taken and goes again id={} way={} kind={} attempt={} why={}",
                parcel.id(),
                way.slug(),
                parcel.kind(),
                parcel.attempt(),
                notNow.why());
        long wait = Math.max(
                backoff.afterMillis(parcel.attempt()), notNow.afterMillis().orElse(0));
        return kept.again(parcel, holder, clock.getAsLong() + wait, notNow.why());
    }

    private Future<Boolean> giveUp(Parcel parcel, String why) {
        meters.dead(way, 1);
        LOG.warn(
                "A message was given up id={} way={} kind={} branch={} attempts={} why={}",
                parcel.id(),
                way.slug(),
                parcel.kind(),
                parcel.branch(),
                parcel.attempt(),
                why);
        return kept.dead(parcel, holder, clock.getAsLong(), why);
    }
}
