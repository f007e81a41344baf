package dawr.simulate;

import dawr.estimation.Estimate;
import dawr.estimation.Rehearsal;
import dawr.queue.Promise;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The office's estimator in a simulated office: it sees a day pass as it passed, promises each person a wait when they take their ticket, and learns from
 * every call, from one simulated day to the next. It knows nothing of what is to come, and of the calendar only what it has seen; nobody acts on what it
 * says. Each policy has one of its own.
 */
final class Prophet implements Promises {
    private static final String BRANCH = "simulated";
    private static final long DAY_SECONDS = 86_400;

    private final Rehearsal rehearsal = Rehearsal.withoutNights();
    /** Simulated days follow one another, each on the date of the file. */
    private long shiftSeconds;

    /** In the order of {@code kind} where two fall on the same second: who leaves a counter makes room for who is called there. */
    private record Moment(long atSeconds, int kind, Visit visit, Step step) {
        static final int ENDS = 0;
        static final int JOINS = 1;
        static final int CALLED = 2;

        String key() {
            return visit.id().value() + '/' + step.ordinal();
        }
    }

    @Override
    public Map<TicketId, Promise.Range> of(DayResult day) {
        Map<TicketId, Promise.Range> told = new HashMap<>();
        moments(day).forEach(moment -> live(day, moment, told));
        shiftSeconds += DAY_SECONDS;
        return told;
    }

    private static List<Moment> moments(DayResult day) {
        List<Moment> moments = new ArrayList<>();
        for (Visit visit : day.state().visits()) {
            for (Step step : visit.steps()) {
                if (step.state() != StepState.PLANNED) {
                    moments.add(new Moment(step.queuedAt() / 1_000, Moment.JOINS, visit, step));
                    step.calledAt().ifPresent(at -> moments.add(new Moment(at / 1_000, Moment.CALLED, visit, step)));
                    step.endedAt().ifPresent(at -> moments.add(new Moment(at / 1_000, Moment.ENDS, visit, step)));
                }
            }
        }
        moments.sort(Comparator.comparingLong(Moment::atSeconds)
                .thenComparingInt(Moment::kind)
                .thenComparingLong(moment -> moment.step().tie()));
        return moments;
    }

    private void live(DayResult day, Moment moment, Map<TicketId, Promise.Range> told) {
        Step step = moment.step();
        long now = moment.atSeconds() + shiftSeconds;
        switch (moment.kind()) {
            case Moment.JOINS -> joins(day, moment, now, told);
            case Moment.CALLED ->
                rehearsal.called(
                        BRANCH, moment.key(), step.counter().orElseThrow().value(), now);
            default -> ends(moment, now);
        }
    }

    private void ends(Moment moment, long now) {
        if (moment.step().calledAt().isPresent()) {
            rehearsal.finished(BRANCH, moment.key(), now);
        } else {
            rehearsal.left(BRANCH, moment.key());
        }
    }

    private void joins(DayResult day, Moment moment, long now, Map<TicketId, Promise.Range> told) {
        Step step = moment.step();
        Visit visit = moment.visit();
        long open = day.clerks().stream()
                .filter(clerk ->
                        clerk.serves(step.service()) && clerk.desk.present().hold(step.queuedAt()))
                .count();
        int claim = visit.priority().claimsPriority() ? 1 : 0;
        Rehearsal.Newcomer who =
                new Rehearsal.Newcomer(BRANCH, step.service().value(), moment.key(), claim, false, (int) open);
        if (step.ordinal() == 1) {
            told.put(visit.id(), range(rehearsal.issued(who, now).estimate(), step.queuedAt()));
        } else {
            rehearsal.joined(who, now);
        }
    }

    private static Promise.Range range(Estimate estimate, long now) {
        int high = (int) Math.ceil(estimate.high());
        return new Promise.Range((int) Math.floor(estimate.low()), high, now + high * 60_000L, Optional.of((int)
                Math.round(estimate.mid() * 60)));
    }
}
