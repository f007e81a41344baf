package dawr.estimation;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The first estimator: people ahead × recent pace, as a range. Learns and answers on the branches' thread.
 */
public final class RecentPace implements Forecast {
    /** The range around the expected wait, until intervals are learned: a wait is rarely under half or over one and a half of it. */
    private static final double LOW_SHARE = 0.55;

    private static final double HIGH_SHARE = 1.5;

    /** What even an empty hall may take: the walk, and a counter that is just finishing. */
    private static final double SLACK_SECONDS = 120;

    /** Nobody is promised a wait longer than a working day. */
    private static final double LONGEST_SECONDS = 12 * 3600.0;

    /** The table follows staff at once and the lines every second; the write path only reads it. */
    private static final long TABLE_MILLIS = 1_000;

    private final Map<BranchId, Map<ServiceId, ServiceTimes>> times = new HashMap<>();
    private final Map<BranchId, PaceTable> tables = new HashMap<>();

    /** Learns from what has happened. */
    public void learn(Branches.News news) {
        boolean staffChanged = false;
        for (Entry entry : news.entries()) {
            for (Event event : entry.events()) {
                staffChanged |= changesStaff(event);
                if (event instanceof Event.StepEnded ended) {
                    learn(news.state(), entry, ended);
                }
            }
        }
        if (staffChanged || news.state().atMillis() - table(news.state()).atMillis() > TABLE_MILLIS) {
            publish(news.state(), news.state().atMillis());
        }
    }

    private static boolean changesStaff(Event event) {
        return event instanceof Event.CounterOpened
                || event instanceof Event.CounterPaused
                || event instanceof Event.CounterResumed
                || event instanceof Event.CounterClosed
                || event instanceof Event.SetupChanged
                || event instanceof Event.DayOpened;
    }

    private void learn(BranchState state, Entry entry, Event.StepEnded ended) {
        state.visit(ended.of().ticket())
                .map(visit -> visit.steps().get(ended.of().step() - 1))
                .filter(Step::wasServed)
                .flatMap(Step::lastCalledAt)
                .ifPresent(called ->
                        timesOf(entry.branch(), ended.of().service()).add((entry.atMillis() - called) / 1000.0));
    }

    @Override
    public Promise promise(BranchState state, ServiceId service, PriorityClass priority, long now) {
        int ahead = InLine.aheadOfNewcomer(state, service, priority, now);
        return range(state, service, ahead, state.count(VisitPhase.WAITING), now);
    }

    /** Whoever waits is not in their own way. */
    @Override
    public Promise expected(BranchState state, Visit visit, long now) {
        int others = state.count(VisitPhase.WAITING) - 1;
        return range(state, visit.latest().service(), InLine.ahead(state, visit, now), others, now);
    }

    @Override
    public OptionalDouble secondsPerCall(BranchState state, ServiceId service) {
        Double seconds = table(state).secondsPerCall().get(service);
        return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds);
    }

    private Promise range(BranchState state, ServiceId service, int ahead, int others, long now) {
        OptionalDouble perCall = secondsPerCall(state, service);
        if (perCall.isEmpty()) {
            return new Promise.NoCounterOpen();
        }
        boolean atOnce = others < idle(state, service);
        double expected = atOnce ? 0 : Math.min(LONGEST_SECONDS, (ahead + 1) * perCall.getAsDouble());
        int low = (int) Math.floor(expected * LOW_SHARE / 60);
        int high = (int) Math.ceil((expected * HIGH_SHARE + SLACK_SECONDS) / 60);
        return new Promise.Range(low, high, now + high * 60_000L);
    }

    private PaceTable table(BranchState state) {
        PaceTable table = tables.get(state.setup().id());
        return table == null ? publish(state, state.atMillis()) : table;
    }

    private PaceTable publish(BranchState state, long at) {
        BranchId branch = state.setup().id();
        PaceTable table =
                PaceTable.of(state, service -> timesOf(branch, service).meanSeconds(), at);
        tables.put(branch, table);
        return table;
    }

    private ServiceTimes timesOf(BranchId branch, ServiceId service) {
        return times.computeIfAbsent(branch, any -> new HashMap<>())
                .computeIfAbsent(service, any -> new ServiceTimes());
    }

    /** How many counters could call for this service at once. */
    private static long idle(BranchState state, ServiceId service) {
        return state.counters().stream()
                .filter(counter -> serves(counter, service) && counter.ticket().isEmpty())
                .count();
    }

    private static boolean serves(CounterNow counter, ServiceId service) {
        return counter.state() == CounterState.OPEN && counter.services().contains(service);
    }
}
