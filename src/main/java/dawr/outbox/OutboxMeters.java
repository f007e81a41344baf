package dawr.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the metrics say of the outbox: how much is owed and how old the oldest is, what was sent, failed and given up. No address, no id. */
public final class OutboxMeters {
    private static final double SECOND_MILLIS = 1_000;

    private final MeterRegistry meters;
    private final Map<String, Kept.Owed> owed = new ConcurrentHashMap<>();

    public OutboxMeters(MeterRegistry meters) {
        this.meters = meters;
        for (Way way : Way.values()) {
            String slug = way.slug();
            meters.gauge("dawr_outbox_due", tags(slug), owed, all ->
                    (double) of(all, slug).messages());
            meters.gauge(
                    "dawr_outbox_oldest_seconds",
                    tags(slug),
                    owed,
                    all -> of(all, slug).oldestMillis() / SECOND_MILLIS);
        }
    }

    private static Tags tags(String way) {
        return Tags.of("way", way);
    }

    private static Kept.Owed of(Map<String, Kept.Owed> all, String way) {
        return all.getOrDefault(way, new Kept.Owed(0, 0));
    }

    void sent(Way way) {
        meters.counter("dawr_outbox_sent", "way", way.slug()).increment();
    }

    void failed(Way way) {
        meters.counter("dawr_outbox_failed", "way", way.slug()).increment();
    }

    void dead(Way way, long messages) {
        dead(way.slug(), messages);
    }

    void dead(String way, long messages) {
        meters.counter("dawr_outbox_dead", "way", way).increment((double) messages);
    }

    void owed(Map<String, Kept.Owed> now) {
        owed.keySet().retainAll(now.keySet());
        owed.putAll(now);
    }
}
