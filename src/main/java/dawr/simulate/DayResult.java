package dawr.simulate;

import dawr.queue.BranchState;
import dawr.queue.PriorityClass;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.StepFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A simulated day when it is over.
 *
 * @param state the branch as the rules left it
 * @param endedAt the last thing that happened, epoch milliseconds
 * @param commands how many were decided
 */
record DayResult(BranchState state, List<Clerk> clerks, int turnedAway, long endedAt, long commands) {
    DayFacts facts() {
        Map<String, Integer> overtaken = Overtakes.of(state, skills());
        Map<ServiceId, Integer> targets = new HashMap<>();
        state.setup().services().forEach(service -> targets.put(service.id(), service.targetMinutes()));
        List<StepFact> facts = new ArrayList<>();
        for (Visit visit : state.visits()) {
            for (Step step : visit.steps()) {
                if (step.state() != StepState.PLANNED) {
                    facts.add(fact(visit, step, overtaken, targets.getOrDefault(step.service(), 0)));
                }
            }
        }
        double open = clerks.stream()
                .mapToDouble(clerk -> clerk.presentMinutes(endedAt))
                .sum();
        return new DayFacts(facts, open, turnedAway, endedAt);
    }

    private static StepFact fact(Visit visit, Step step, Map<String, Integer> overtaken, int targetMinutes) {
        return new StepFact(
                visit.id().value(),
                step.service(),
                visit.priority() != PriorityClass.NONE,
                step.queuedAt(),
                step.calledAt(),
                step.startedAt(),
                step.endedAt(),
                step.outcome(),
                step.calls(),
                overtaken.getOrDefault(Overtakes.key(visit, step), 0),
                targetMinutes);
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
