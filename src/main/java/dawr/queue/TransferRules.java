package dawr.queue;

import dawr.queue.Command.Target;
import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.StepEnded;
import dawr.queue.Event.StepQueued;
import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;

/** Sending a person on, to another service or to one counter. */
final class TransferRules {
    private TransferRules() {}

    static Decision transfer(BranchState state, Command.Transfer wish, long now) {
        return CounterRules.withVisit(state, wish.counter(), wish.by(), visit -> {
            if (visit.steps().size() >= Limits.STEPS_PER_VISIT_MAX) {
                return Refused.because(Why.STEPS_EXHAUSTED, "counter", visit.number());
            }
            return switch (wish.target()) {
                case Target.ToService to -> send(state, visit, to.service(), Optional.empty(), wish.place(), now);
                case Target.Back back -> back(state, visit, wish.place(), now);
                case Target.ToCounter to -> toCounter(state, wish, visit, to.counter(), now);
            };
        });
    }

    /** To the service and the counter that sent the person on; to any counter for it if that one has closed. */
    private static Decision back(BranchState state, Visit visit, Placement place, long now) {
        Optional<Step> sender = visit.steps().reversed().stream()
                .filter(step -> step.outcome().equals(Optional.of(Outcome.TRANSFERRED)))
                .findFirst();
        return sender.map(step -> send(
                        state, visit, step.service(), step.counter().filter(to -> isStaffed(state, to)), place, now))
                .orElseGet(() -> Refused.because(Why.NOT_SENT_HERE, "counter", visit.number()));
    }

    private static boolean isStaffed(BranchState state, CounterId counter) {
        return state.counter(counter)
                .filter(there -> there.state() != CounterState.CLOSED)
                .isPresent();
    }

    private static Decision toCounter(BranchState state, Command.Transfer wish, Visit visit, CounterId to, long now) {
        CounterNow counter = state.desks.counters.get(to);
        if (counter == null) {
            return Refused.because(Why.COUNTER_UNKNOWN, "counter", to.value());
        }
        if (to.equals(wish.counter())) {
            return Refused.because(Why.TARGET_IS_HERE, "counter", to.value());
        }
        if (counter.state() == CounterState.CLOSED) {
            return Refused.because(Why.COUNTER_NOT_OPEN, "counter", to.value());
        }
        ServiceId service = visit.current().orElseThrow().service();
        return send(state, visit, service, Optional.of(to), wish.place(), now);
    }

    private static Decision send(
            BranchState state, Visit visit, ServiceId service, Optional<CounterId> onlyAt, Placement where, long now) {
        // Also on the way back: the branch may have given up the service since
        if (!state.services().containsKey(service)) {
            return Refused.because(Why.SERVICE_UNKNOWN, "service", service.value());
        }
        Step step = visit.current().orElseThrow();
        StepRef next = new StepRef(visit.id(), visit.number(), visit.steps().size() + 1, service, visit.language());
        long seniority = where == Placement.LAST ? Math.max(now, visit.arrivedAt()) : visit.arrivedAt();
        Place own = new Place(
                seniority, state.seq() + 1, visit.id(), seniority, service, visit.priority(), onlyAt, visit.needs());
        long place = where == Placement.FIRST ? beforeAll(state, own) : seniority;
        return Accepted.of(
                new StepEnded(visit.ref(step), step.counter(), Outcome.TRANSFERRED, Optional.empty(), List.of()),
                new StepQueued(next, onlyAt, seniority, place));
    }

    /** Just before the first of the same line, or the own place where that is earlier still. */
    private static long beforeAll(BranchState state, Place own) {
        return state.people
                .lines
                .line(own)
                .flatMap(Line::first)
                .map(first -> Math.min(first.place() - 1, own.place()))
                .orElse(own.place());
    }
}
