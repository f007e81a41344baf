package dawr.simulate;

import dawr.queue.BranchState;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import dawr.queue.calendar.Stretch;
import java.util.Arrays;
import java.util.List;

/** How many waited for each service on a day that is over. */
record WaitingCounts(BranchState state, List<ServiceId> services) {
    private static final long MINUTE = 60_000;

    /** Counts per minute and service. */
    int[][] everyMinute(Stretch span) {
        int[][] counts = new int[(int) (span.millis() / MINUTE) + 1][services.size()];
        for (Visit visit : state.visits()) {
            for (Step step : visit.steps()) {
                if (step.state() != StepState.PLANNED) {
                    count(counts, span, step);
                }
            }
        }
        return counts;
    }

    private void count(int[][] counts, Stretch span, Step step) {
        long until = step.calledAt().or(step::endedAt).orElse(span.to());
        int first = (int) Math.max(0, Math.ceilDiv(step.queuedAt() - span.from(), MINUTE));
        for (int minute = first; minute < counts.length && span.from() + minute * MINUTE < until; minute++) {
            counts[minute][services.indexOf(step.service())]++;
        }
    }

    /** The longest line of all services together. */
    static int most(int[][] counts) {
        return Arrays.stream(counts)
                .mapToInt(all -> Arrays.stream(all).sum())
                .max()
                .orElse(0);
    }
}
