package dawr.queue.kpi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What figures of a day are made of.
 *
 * @param steps all that joined a line
 * @param openCounterMinutes counters open and not paused, summed
 * @param scheduledMinutes for how long counters were meant to be staffed, summed; not a number where nobody knows
 * @param idleWithQueueMinutes for how long counters were open and free while somebody waited whom they might have called, summed; not a number where
 *     nobody knows
 * @param turnedAway who came and got no ticket
 * @param endsAt when the figures were drawn, epoch milliseconds
 */
public record DayFacts(
        List<StepFact> steps,
        double openCounterMinutes,
        double scheduledMinutes,
        double idleWithQueueMinutes,
        int turnedAway,
        long endsAt) {
    public DayFacts {
        steps = List.copyOf(steps);
    }

    /** Of a day of which nobody knows when counters were meant to be staffed, and what they did when they were free. */
    public DayFacts(List<StepFact> steps, double openCounterMinutes, int turnedAway, long endsAt) {
        this(steps, openCounterMinutes, Double.NaN, Double.NaN, turnedAway, endsAt);
    }

    /** The same day, of some steps only. */
    public DayFacts only(Predicate<StepFact> wanted) {
        return new DayFacts(
                steps.stream().filter(wanted).toList(),
                openCounterMinutes,
                scheduledMinutes,
                idleWithQueueMinutes,
                turnedAway,
                endsAt);
    }

    Stream<StepFact> called() {
        return steps.stream().filter(StepFact::called);
    }

    /** Those whose promise was kept or broken. */
    Stream<StepFact> judged() {
        return steps.stream().filter(step -> step.isJudged(endsAt));
    }

    /** Those of them who were called. */
    Stream<StepFact> foreseen() {
        return judged().filter(StepFact::called);
    }

    Stream<StepFact> served() {
        return steps.stream().filter(StepFact::served);
    }

    Stream<StepFact> started() {
        return steps.stream().filter(step -> step.startedAt().isPresent());
    }

    Stream<StepFact> ended() {
        return started().filter(step -> step.endedAt().isPresent());
    }

    /** A step sent on, or one missed after which there was another, is a hop of its visit. */
    double meanHops() {
        Map<String, Integer> hops = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        for (StepFact step : steps) {
            last.merge(step.ticket(), step.inAt(), Math::max);
        }
        for (StepFact step : steps) {
            boolean cameBack = step.noShow() && step.inAt() < Objects.requireNonNull(last.get(step.ticket()));
            hops.merge(step.ticket(), step.sentOn() || cameBack ? 1 : 0, Integer::sum);
        }
        return mean(hops.values().stream().mapToDouble(Integer::doubleValue));
    }

    /** Who still waited when the figures were drawn. */
    long neverCalled() {
        return steps.stream()
                .filter(step -> !step.called() && step.outcome().isEmpty())
                .count();
    }

    /** W of who was called, minutes in order. */
    double[] waits() {
        return called().mapToDouble(step -> step.waitMinutes(endsAt)).sorted().toArray();
    }

    double meanWait() {
        return mean(DoubleStream.of(waits()));
    }

    double waitPercentile(double share) {
        return percentile(waits(), share);
    }

    /** From a visit's first joining of a line to its last end without what stood still, minutes, on average over visits that ended. */
    double meanVisit() {
        Map<String, Stay> visits = new HashMap<>();
        for (StepFact step : steps) {
            step.endedAt()
                    .ifPresent(end -> visits.merge(
                            step.ticket(), new Stay(step.inAt(), end, step.stoodStillMillis()), Stay::and));
        }
        return mean(visits.values().stream().mapToDouble(stay -> StepFact.minutes(stay.to - stay.from - stay.still)));
    }

    private record Stay(long from, long to, long still) {
        Stay and(Stay more) {
            return new Stay(Math.min(from, more.from), Math.max(to, more.to), still + more.still);
        }
    }

    double sum(ToDoubleFunction<StepFact> figure) {
        return steps.stream().mapToDouble(figure).sum();
    }

    static double mean(DoubleStream figures) {
        return figures.average().orElse(Double.NaN);
    }

    /** The smallest figure that at least this share does not exceed; not a number if there is none. */
    static double percentile(double[] inOrder, double share) {
        if (inOrder.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * inOrder.length);
        return inOrder[Math.clamp(rank - 1L, 0, inOrder.length - 1)];
    }

    /** As {@link #percentile}, of figures in any order. */
    public static double percentileOf(double[] figures, double share) {
        double[] inOrder = figures.clone();
        Arrays.sort(inOrder);
        return percentile(inOrder, share);
    }
}
