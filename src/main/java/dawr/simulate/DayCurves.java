package dawr.simulate;

import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import dawr.queue.calendar.Stretch;
import dawr.queue.kpi.DayFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a simulated day looks like by the quarter of an hour and by the minute. */
record DayCurves(OfficeDay day, DayResult result, Stretch span) {
    static final long QUARTER_MILLIS = 15 * 60_000L;

    /** How long people waited who came around an instant, minutes. */
    record Wait(long at, double half, double nineInTen) {}

    /** A wait that is over, or as long as it was when the day ended, minutes; whether they had a claim to go earlier. */
    record Dot(long at, double minutes, boolean claim) {}

    /** Tickets taken in each quarter. */
    List<Integer> arrivals() {
        int[] counts = new int[quarters()];
        result.state().visits().forEach(visit -> counts[quarter(visit.issuedAt())]++);
        return Arrays.stream(counts).boxed().toList();
    }

    private int quarters() {
        return (int) Math.ceilDiv(span.millis(), QUARTER_MILLIS);
    }

    private int quarter(long at) {
        return Math.clamp((at - span.from()) / QUARTER_MILLIS, 0, quarters() - 1);
    }

    List<Dot> dots() {
        return result.state().visits().stream()
                .flatMap(visit -> visit.steps().stream()
                        .filter(step -> step.state() != StepState.PLANNED)
                        .map(step -> new Dot(
                                step.queuedAt(), wait(step), visit.priority().claimsPriority())))
                .toList();
    }

    private Stream<Step> steps() {
        return result.state().visits().stream()
                .map(Visit::steps)
                .flatMap(List::stream)
                .filter(step -> step.state() != StepState.PLANNED);
    }

    private double wait(Step step) {
        long until = step.calledAt().or(step::endedAt).orElse(result.endedAt());
        return (until - step.queuedAt()) / 60_000.0;
    }

    /** By the quarter in which they came; a quarter in which nobody came has none. */
    List<Wait> waits() {
        List<List<Double>> all = Stream.generate(() -> (List<Double>) new ArrayList<Double>())
                .limit(quarters())
                .toList();
        steps().forEach(step -> all.get(quarter(step.queuedAt())).add(wait(step)));
        List<Wait> waits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double[] some = all.get(i).stream().mapToDouble(Double::doubleValue).toArray();
            if (some.length > 0) {
                long middle = span.from() + i * QUARTER_MILLIS + QUARTER_MILLIS / 2;
                waits.add(new Wait(middle, DayFacts.percentileOf(some, 0.5), DayFacts.percentileOf(some, 0.9)));
            }
        }
        return waits;
    }

    /** Counters that somebody means to be at, every minute. */
    List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (long at = span.from(); at <= span.to(); at += 60_000) {
            long now = at;
            open.add((int) day.desks().stream()
                    .filter(desk -> desk.present().hold(now))
                    .count());
        }
        return open;
    }
}
