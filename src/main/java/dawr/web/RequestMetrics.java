package dawr.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** How long each operation takes, apart by how it went: {@code dawr_http_seconds{operation,status}}. */
final class RequestMetrics {
    private final MeterRegistry meters;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    private record Key(String operation, int hundreds) {}

    /** Starts the watch; the status stops it. */
    Consumer<Integer> begin(Clause clause) {
        long since = meters.config().clock().monotonicTime();
        return status -> timer(clause.operationId(), status)
                .record(meters.config().clock().monotonicTime() - since, TimeUnit.NANOSECONDS);
    }

    private Timer timer(String operation, int status) {
        return timers.computeIfAbsent(
                new Key(operation, status / 100),
                key -> Timer.builder("dawr.http")
                        .tag("operation", key.operation())
                        .tag("status", key.hundreds() + "xx")
                        .register(meters));
    }
}
