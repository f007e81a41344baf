package dawr.estimation;

import dawr.queue.BranchId;
import dawr.queue.BranchState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What is measured of the promise today, per branch and in it by service and by hour: how it is kept, by how much it misses; whether it drifts, and what
 * working it out costs.
 */
final class PromiseMeters {
    private static final String BRANCH = "dawr.promise";
    private static final String SERVICE = "dawr.promise.service";
    private static final String HOUR = "dawr.promise.hour";
    private static final Kept NOTHING = new Kept();

    private final MeterRegistry meters;
    private final Timer refresh;
    private final Map<Part, Today> parts = new ConcurrentHashMap<>();

    PromiseMeters(MeterRegistry meters) {
        this.meters = meters;
        this.refresh = Timer.builder("dawr.promise.refresh")
                .description("Working out all promises of a branch")
                .register(meters);
    }

    /** Of what figures are given. */
    private record Part(BranchId branch, String name, Tags tags) {}

    /** A part's figures as they are read. */
    private static final class Today {
        private volatile Kept kept = NOTHING;
        private volatile PromiseReport.Drift drift = PromiseReport.Drift.NONE;
    }

    /** A branch was worked out, beginning at this time of the registry's clock. */
    void refreshed(BranchState state, Accuracy accuracy, long sinceNanos) {
        refresh.record(now() - sinceNanos, TimeUnit.NANOSECONDS);
        BranchId id = state.setup().id();
        Tags tags = Tags.of("branch", id.value());
        Today whole = today(new Part(id, BRANCH, tags));
        whole.kept = accuracy.of(state.day(), 1);
        whole.drift = new PromiseReport(accuracy, state.day()).drift();
        Map<Part, Kept> figures = new ConcurrentHashMap<>();
        accuracy.byCell(state.day(), 1).forEach((cell, kept) -> {
            add(
                    figures,
                    new Part(id, SERVICE, tags.and("service", cell.service().value())),
                    kept);
            add(figures, new Part(id, HOUR, tags.and("hour", String.valueOf(cell.hour()))), kept);
        });
        figures.keySet().forEach(this::today);
        parts.forEach((part, today) -> {
            if (part.branch().equals(id) && !part.name().equals(BRANCH)) {
                today.kept = figures.getOrDefault(part, NOTHING);
            }
        });
    }

    private static void add(Map<Part, Kept> figures, Part part, Kept kept) {
        figures.computeIfAbsent(part, any -> new Kept()).add(kept);
    }

    long now() {
        return meters.config().clock().monotonicTime();
    }

    private Today today(Part part) {
        return parts.computeIfAbsent(part, this::registered);
    }

    private Today registered(Part part) {
        Today today = new Today();
        gauge(part, "judged", today, "Promises of today whose wait is known", day -> day.kept.count());
        gauge(part, "kept.percent", today, "Called by the upper end", day -> day.kept.keptPercent());
        gauge(part, "within.percent", today, "Called within the range", day -> day.kept.withinPercent());
        gauge(part, "miss.minutes", today, "Mean absolute miss of the middle", day -> day.kept.meanMiss());
        gauge(part, "bias.minutes", today, "Told minus waited, below 0: too short", day -> day.kept.bias());
        gauge(part, "short.percent", today, "Told over 10 minutes too short", day -> day.kept.tooShortPercent());
        if (part.name().equals(BRANCH)) {
            gauge(part, "drift", today, "0 none, 1 watch, 2 alert", day -> day.drift.level);
        }
        return today;
    }

    private void gauge(Part part, String figure, Today today, String words, ToDoubleFunction<Today> value) {
        Gauge.builder(part.name() + '.' + figure, today, value)
                .description(words)
                .tags(part.tags())
                .register(meters);
    }
}
