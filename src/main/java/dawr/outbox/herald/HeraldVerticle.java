package dawr.outbox.herald;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for news to tell, beside the four jobs. */
public final class HeraldVerticle extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(HeraldVerticle.class);

    /** With what the courier takes: a phone hears within a second and a half of a call. */
    private static final long LOOK_EVERY_MILLIS = 500;

    private static final long PROMISES_EVERY_MILLIS = 30_000;
    private static final long FORGET_EVERY_MILLIS = 600_000;

    private final Herald herald;
    private final PromiseWatch promises;
    private final Contacts contacts;
    private final LongSupplier clock;

    public HeraldVerticle(Herald herald, PromiseWatch promises, Contacts contacts, LongSupplier clock) {
        this.herald = herald;
        this.promises = promises;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public Future<?> start() {
        every(LOOK_EVERY_MILLIS, this::readAll);
        every(PROMISES_EVERY_MILLIS, promises::round);
        every(FORGET_EVERY_MILLIS, () -> contacts.forget(clock.getAsLong()));
        return Future.succeededFuture();
    }

    private Future<?> readAll() {
        return herald.round().compose(more -> more ? readAll() : Future.succeededFuture());
    }

    /** One after the other: what takes longer than its time is not begun twice. */
    private void every(long millis, Supplier<Future<?>> work) {
        AtomicBoolean busy = new AtomicBoolean();
        vertx.setPeriodic(millis, any -> {
            if (busy.compareAndSet(false, true)) {
                work.get().onComplete(done -> {
                    busy.set(false);
                    if (done.failed()) {
                        LOG.warn("The herald can't go on for now cause={}", String.valueOf(done.cause()));
                    }
                });
            }
        });
    }
}
