package dawr.estimation;

import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The promise, live: answers from the table published last for a branch and never computes for long, so that nobody who takes a ticket waits for it.
 * Safe to ask from any thread.
 */
public final class LivePromise implements Forecast {
    /** Nobody is promised a wait longer than a working day. */
    private static final double LONGEST_MINUTES = 12 * 60;

    private static final long MINUTE_MILLIS = 60_000;

    /** While a counter has just opened and nothing is published for it yet: walk, greeting and an average matter. */
    private static final double FIRST_SECONDS = 360;

    /** A wait of which little is known is rarely under half or over one and a half of what is usual, and a walk. */
    private static final double LOW_SHARE = 0.55;

    private static final double HIGH_SHARE = 1.5;
    private static final double SLACK_MINUTES = 2;

    private final Map<BranchId, PromiseTable> tables = new ConcurrentHashMap<>();

    private volatile Optional<Refresher> working = Optional.empty();
    private volatile Consumer<BranchId> published = branch -> {};

    /** Has somebody told of every table that is published, on the estimation's thread. */
    public void onPublished(Consumer<BranchId> listener) {
        published = listener;
    }

    void worksWith(Refresher refresher) {
        working = Optional.of(refresher);
    }

    void publish(BranchId branch, PromiseTable table) {
        tables.put(branch, table);
        published.accept(branch);
    }

    /** Asks what is known of a branch, on the estimation's thread; nothing if it knows no such branch. */
    Future<Optional<JsonObject>> ask(BranchId branch, Refresher.Question question) {
        return working.map(refresher -> refresher.ask(branch, question))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    @Override
    public Promise promise(BranchState state, ServiceId service, PriorityClass priority, long now) {
        PromiseTable table = table(state);
        if (!isServed(table, state, service)) {
            return new Promise.NoCounterOpen();
        }
        Estimate said = table.row(service, priority)
                .map(row -> row.now(state, service))
                .orElseGet(() -> first(state, service, InLine.aheadOfNewcomer(state, service, priority, now)));
        return range(table, said, now);
    }

    @Override
    public Promise expected(BranchState state, Visit visit, long now) {
        ServiceId service = visit.latest().service();
        PromiseTable table = table(state);
        if (!isServed(table, state, service)) {
            return new Promise.NoCounterOpen();
        }
        return table.shown(visit.id(), visit.latest().ordinal())
                .or(() -> atIssue(table, visit))
                .<Promise>map(shown -> running(shown, now))
                .orElseGet(() -> inLine(table, state, visit, now));
    }

    /** Whoever came after what the table knows sees what they were told with their ticket. */
    private static Optional<Shown> atIssue(PromiseTable table, Visit visit) {
        boolean isNew = visit.steps().size() == 1 && table.atMillis() <= visit.issuedAt();
        return isNew && visit.promise() instanceof Promise.Range told
                ? Optional.of(new Shown(
                        visit.latest().ordinal(),
                        visit.issuedAt() + told.lowMinutes() * MINUTE_MILLIS,
                        told.promisedByMillis()))
                : Optional.empty();
    }

    private Promise.Range inLine(PromiseTable table, BranchState state, Visit visit, long now) {
        ServiceId service = visit.latest().service();
        int ahead = InLine.ahead(state, visit, now);
        Estimate said = table.row(service, visit.priority())
                .map(row -> row.with(ahead))
                .orElseGet(() -> first(state, service, ahead));
        return range(table, said, now);
    }

    @Override
    public OptionalDouble secondsPerCall(BranchState state, ServiceId service) {
        PromiseTable table = table(state);
        Double seconds = table.secondsPerCall().get(service);
        if (seconds == null && isServed(table, state, service)) {
            seconds = PaceTable.of(state, any -> FIRST_SECONDS).secondsPerCall().get(service);
        }
        return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds);
    }

    @Override
    public OptionalDouble servedBeforeClosing(BranchState state, ServiceId service, PriorityClass priority) {
        return table(state)
                .row(service, priority)
                .map(Row::beforeClosing)
                .filter(likely -> !likely.isNaN())
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    @Override
    public OptionalLong predictedEnd(BranchState state, CounterId counter) {
        Long end = table(state).ends().get(counter);
        return end == null ? OptionalLong.empty() : OptionalLong.of(end);
    }

    private PromiseTable table(BranchState state) {
        return state.founded() ? tables.getOrDefault(state.setup().id(), PromiseTable.EMPTY) : PromiseTable.EMPTY;
    }

    private static Promise.Range range(PromiseTable table, Estimate said, long now) {
        return range(
                minutes(table, now, said.low()),
                Optional.of(minutes(table, now, said.mid())),
                minutes(table, now, said.high()),
                now);
    }

    /** Minutes of everybody's time from minutes of the office's. */
    private static double minutes(PromiseTable table, long now, double worked) {
        long millis = (long) (Math.min(LONGEST_MINUTES, worked) * 60_000);
        return (table.time().after(now, millis) - now) / 60_000.0;
    }

    private Estimate first(BranchState state, ServiceId service, int ahead) {
        boolean atOnce = state.count(VisitPhase.WAITING) < PaceTable.free(state, service);
        double expected =
                atOnce ? 0 : (ahead + 1) * secondsPerCall(state, service).orElse(FIRST_SECONDS) / 60;
        return new Estimate(expected * LOW_SHARE, expected, expected * HIGH_SHARE + SLACK_MINUTES);
    }

    /** Is a counter open for it that calls, now or at a time that is known? Those that were open a moment ago are asked first. */
    private static boolean isServed(PromiseTable table, BranchState state, ServiceId service) {
        boolean endless = state.standstillOf(service)
                .filter(stands -> stands.expectedEnd().isEmpty())
                .isPresent();
        return !endless
                && (table.row(service, PriorityClass.NONE)
                                .filter(row -> row.crowd().rivals().stillServe(state, service))
                                .isPresent()
                        || state.counters().stream()
                                .anyMatch(counter -> counter.state() == CounterState.OPEN
                                        && counter.services().contains(service)));
    }

    /** A range that runs down towards instants that stay, so that a phone is told nothing new while nothing is. */
    private static Promise.Range running(Shown shown, long now) {
        long by = Math.ceilDiv(Math.max(shown.highAt(), now + 1), MINUTE_MILLIS) * MINUTE_MILLIS;
        Promise.Range range = range((shown.lowAt() - now) / 60_000.0, Optional.empty(), (by - now) / 60_000.0, now);
        return new Promise.Range(range.lowMinutes(), range.highMinutes(), by);
    }

    private static Promise.Range range(double low, Optional<Double> mid, double high, long now) {
        int from = (int) Math.floor(Math.max(0, Math.min(LONGEST_MINUTES, low)));
        int to = (int) Math.ceil(Math.max(1, Math.min(LONGEST_MINUTES, high)));
        return new Promise.Range(
                Math.min(from, to), to, now + to * 60_000L, mid.map(minutes -> (int) Math.round(minutes * 60)));
    }
}
