package dawr.estimation;

import dawr.queue.BranchId;
import dawr.queue.BranchState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What is measured of the promise, per branch: how it is kept today, by how much it misses, whether it drifts, and what working it out costs. */
final class PromiseMeters {
    private final MeterRegistry meters;
    private final Timer refresh;
    private final Map<BranchId, Today> days = new ConcurrentHashMap<>();

    PromiseMeters(MeterRegistry meters) {
        this.meters = meters;
        this.refresh = Timer.builder("dawr.promise.refresh").register(meters);
    }

    /** A branch's figures as they are read. */
    private static final class Today {
        private volatile Kept kept = new Kept();
        private volatile PromiseReport.Drift drift = PromiseReport.Drift.NONE;
    }

    /** A branch was worked out, beginning at this time of the registry's clock. */
    void refreshed(BranchState state, Accuracy accuracy, long sinceNanos) {
        refresh.record(now() - sinceNanos, TimeUnit.NANOSECONDS);
        Today today = days.computeIfAbsent(state.setup().id(), this::registered);
        today.kept = accuracy.of(state.day(), 1);
        today.drift = new PromiseReport(accuracy, state.day()).drift();
    }

    long now() {
        return meters.config().clock().monotonicTime();
    }

    private Today registered(BranchId branch) {
        Today today = new Today();
        gauge("dawr.promise.judged", branch, today, day -> day.kept.count());
        gauge("dawr.promise.kept.percent", branch, today, day -> day.kept.keptPercent());
        gauge("dawr.promise.within.percent", branch, today, day -> day.kept.withinPercent());
        gauge("dawr.promise.miss.minutes", branch, today, day -> day.kept.meanMiss());
        gauge("dawr.promise.bias.minutes", branch, today, day -> day.kept.bias());
        gauge("dawr.promise.drift", branch, today, day -> day.drift.level);
        return today;
    }

    private void gauge(String name, BranchId branch, Today today, ToDoubleFunction<Today> figure) {
        Gauge.builder(name, today, figure).tag("branch", branch.value()).register(meters);
    }
}
