package dawr.simulate;

import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.calendar.Stretches;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.StepFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A simulated day when it is over.
 *
 * @param state the branch as the rules left it
 * @param seats from which somebody was called: that is when they went before others
 * @param outUntil when those were back who were out of the house, epoch milliseconds
 * @param endedAt the last thing that happened, epoch milliseconds
 * @param commands how many were decided
 */
record DayResult(
        BranchState state,
        List<Clerk> clerks,
        Map<TicketId, Seat> seats,
        Map<TicketId, Long> outUntil,
        int turnedAway,
        long endedAt,
        long commands) {
    private static final double MILLIS_PER_MINUTE = 60_000;

    /** The seat by a desk that somebody was given. */
    record Seat(CounterId desk, long givenAt) {}

    private record VisitStep(Visit visit, Step step) {
        String key() {
            return visit.id().value() + '/' + step.ordinal();
        }
    }

    /** Its figures, where nothing is promised to anybody. */
    DayFacts facts() {
        return facts(Promises.NOTHING);
    }

    /** Its figures, where people were promised what is handed over. */
    DayFacts facts(Promises promises) {
        Map<TicketId, Promise.Range> told = promises.of(this);
        List<VisitStep> steps = steps();
        Map<CounterId, List<ServiceId>> skills = skills();
        Map<String, Integer> overtaken =
                Overtakes.of(steps.stream().map(each -> inLine(each, skills)).toList());
        Map<ServiceId, Integer> targets = new HashMap<>();
        state.setup().services().forEach(service -> targets.put(service.id(), service.targetMinutes()));
        return new DayFacts(
                steps.stream()
                        .map(each -> fact(
                                each,
                                overtaken.getOrDefault(each.key(), 0),
                                targets.getOrDefault(each.step().service(), 0),
                                told))
                        .toList(),
                minutes(clerk -> clerk.presence(endedAt)),
                minutes(clerk -> clerk.desk.present()),
                minutes(new IdleWithQueue(this)::of),
                turnedAway,
                endedAt);
    }

    private double minutes(Function<Clerk, Stretches> time) {
        return clerks.stream().mapToLong(clerk -> time.apply(clerk).millis()).sum() / MILLIS_PER_MINUTE;
    }

    private List<VisitStep> steps() {
        List<VisitStep> steps = new ArrayList<>();
        for (Visit visit : state.visits()) {
            for (Step step : visit.steps()) {
                if (step.state() != StepState.PLANNED) {
                    steps.add(new VisitStep(visit, step));
                }
            }
        }
        return steps;
    }

    private Overtakes.InLine inLine(VisitStep each, Map<CounterId, List<ServiceId>> skills) {
        Step step = each.step();
        boolean called = step.calledAt().isPresent();
        Optional<Seat> seat = Optional.ofNullable(seats.get(each.visit().id()));
        Optional<CounterId> by = seat.map(Seat::desk).or(step::counter);
        return new Overtakes.InLine(
                each.key(),
                step.seniority(),
                outUntil.getOrDefault(each.visit().id(), step.queuedAt()),
                step.tie(),
                step.service(),
                seat.map(Seat::givenAt).or(step::calledAt).or(step::endedAt).orElse(Long.MAX_VALUE),
                called ? skills.getOrDefault(by.orElseThrow(), List.of()) : List.of());
    }

    private StepFact fact(VisitStep each, int overtaken, int targetMinutes, Map<TicketId, Promise.Range> told) {
        Step step = each.step();
        return new StepFact(
                each.visit().id().value(),
                step.service(),
                each.visit().priority() != PriorityClass.NONE,
                step.queuedAt(),
                step.calledAt(),
                step.startedAt(),
                step.endedAt(),
                step.outcome(),
                step.calls(),
                overtaken,
                targetMinutes,
                state.stoodStillMillis(
                        step.service(),
                        step.queuedAt(),
                        step.calledAt().or(step::endedAt).orElse(endedAt)),
                judgedBy(each, told));
    }

    /** Who stepped back by their own wish is called later than they were promised by nobody's fault. */
    private Optional<Promise.Range> judgedBy(VisitStep each, Map<TicketId, Promise.Range> told) {
        TicketId ticket = each.visit().id();
        return each.step().ordinal() == 1 && !outUntil.containsKey(ticket)
                ? Optional.ofNullable(told.get(ticket))
                : Optional.empty();
    }

    private Map<CounterId, List<ServiceId>> skills() {
        Map<CounterId, List<ServiceId>> skills = new HashMap<>();
        clerks.forEach(clerk -> skills.merge(clerk.desk.counter(), clerk.skills(), DayResult::both));
        return skills;
    }

    private static List<ServiceId> both(List<ServiceId> some, List<ServiceId> more) {
        List<ServiceId> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
