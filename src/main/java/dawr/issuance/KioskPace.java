package dawr.issuance;

import dawr.journal.Journal;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * How fast one kiosk may issue tickets: a stuck key or a bored child must not flood the hall. A repeat of an accepted command is answered before
 * it is counted. Safe for several threads.
 */
public final class KioskPace {
    /** Tickets that a family may take at once. */
    private static final double BURST = 5;

    private static final double MINUTE_MILLIS = 60_000;

    private final int perMinute;
    private final Journal journal;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** @param perMinute tickets a minute and kiosk; 0 means no limit */
    public KioskPace(int perMinute, Journal journal, LongSupplier clock) {
        this.perMinute = perMinute;
        this.journal = journal;
        this.clock = clock;
    }

    /** Lets a request go on, unless its kiosk is too fast; {@code issue} is handed what it runs once the ticket is decided anew. */
    Future<Answer> admit(Request request, Function<Runnable, Future<Answer>> issue) {
        if (perMinute == 0 || !(request.caller() instanceof Caller.Device kiosk)) {
            return issue.apply(() -> {});
        }
        Bucket bucket = buckets.computeIfAbsent(kiosk.id(), any -> new Bucket(BURST, clock.getAsLong()));
        if (refilled(bucket).tickets() >= 1) {
            return issue.apply(once(kiosk.id()));
        }
        return journal.find(request.branch(), request.key())
                .compose(row -> row.isPresent() ? issue.apply(() -> {}) : Future.succeededFuture(tooFast()));
    }

    /** A command that loses a race is decided again, but takes one ticket. */
    private Runnable once(String kiosk) {
        AtomicBoolean taken = new AtomicBoolean();
        return () -> {
            if (taken.compareAndSet(false, true)) {
                buckets.computeIfPresent(
                        kiosk, (any, bucket) -> refilled(bucket).less(1));
            }
        };
    }

    private Bucket refilled(Bucket bucket) {
        long now = clock.getAsLong();
        double more = Math.max(0, now - bucket.atMillis()) * perMinute / MINUTE_MILLIS;
        return new Bucket(Math.min(BURST, bucket.tickets() + more), now);
    }

    private Problem tooFast() {
        return Problem.later(ProblemKind.TOO_MANY_TICKETS, Math.max(1, 60 / perMinute));
    }

    /** What a kiosk may still issue at an instant. */
    private record Bucket(double tickets, long atMillis) {
        Bucket less(double count) {
            return new Bucket(tickets - count, atMillis);
        }
    }
}
