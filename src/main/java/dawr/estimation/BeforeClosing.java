package dawr.estimation;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.ByClosing;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretch;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How likely somebody is served before closing, as it was published last; where nothing is published, because no counter is open for the service
 * yet, by the usual pace of the counters that are meant to be staffed. Safe to ask from any thread.
 */
public final class BeforeClosing implements ByClosing {
    /** Walk, greeting and an average matter. */
    private static final double USUAL_SECONDS = 360;

    /** One wait in ten is longer than so much of what is expected, and a walk. */
    private static final double HIGH_SHARE = 1.5;

    private static final double SLACK_SECONDS = 120;
    private static final int ALL = 100;

    private final Forecast forecast;

    public BeforeClosing(Forecast forecast) {
        this.forecast = forecast;
    }

    @Override
    public int percent(BranchState state, ServiceId service, PriorityClass priority, long now) {
        if (state.setup().hours().neverCloses()) {
            return ALL;
        }
        OptionalDouble published = forecast.servedBeforeClosing(state, service, priority);
        return published.isPresent()
                ? (int) Math.floor(published.getAsDouble() * ALL)
                : byUsualPace(state, service, priority, now);
    }

    private int byUsualPace(BranchState state, ServiceId service, PriorityClass priority, long now) {
        double perCall =
                forecast.secondsPerCall(state, service).orElseGet(() -> USUAL_SECONDS / planned(state, service, now));
        double expected = (InLine.aheadOfNewcomer(state, service, priority, now) + 1) * perCall + USUAL_SECONDS;
        return ClosingOdds.percent(expected, expected * HIGH_SHARE + SLACK_SECONDS, leftSeconds(state, now));
    }

    /** How many counters for it are meant to be staffed now; none means an endless wait. */
    private static long planned(BranchState state, ServiceId service, long now) {
        List<BranchSetup.Counter> counters = state.setup().counters();
        return IntStream.range(0, counters.size())
                .filter(rank -> counters.get(rank).services().contains(service))
                .filter(rank ->
                        state.plan(now).staffed(counters.get(rank).id(), rank).hold(now))
                .count();
    }

    /** Working time until the office closes for the day. */
    private static double leftSeconds(BranchState state, long now) {
        return state.plan(now)
                        .working()
                        .within(new Stretch(now, state.dayEndsAtMillis()))
                        .millis()
                / 1_000.0;
    }
}
