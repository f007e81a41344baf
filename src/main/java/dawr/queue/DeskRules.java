package dawr.queue;

import dawr.queue.Command.Finish;
import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.StepEnded;
import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens with the person at a counter. */
final class DeskRules {
    private DeskRules() {}

    static Decision start(BranchState state, Command.StartService wish, long now) {
        return CounterRules.withVisit(state, wish.counter(), wish.by(), visit -> {
            Step step = visit.current().orElseThrow();
            Optional<Long> end = wish.likelyEnd().filter(likely -> likely > now);
            return step.state() == StepState.CALLED
                    ? Accepted.of(new Event.ServiceStarted(visit.ref(step), wish.counter(), end))
                    : Refused.because(Why.ALREADY_STARTED, "counter", visit.number());
        });
    }

    static Decision noShow(BranchState state, Command.MarkNoShow wish, long now) {
        return CounterRules.withVisit(state, wish.counter(), wish.by(), visit -> noShow(state, visit, now));
    }

    private static Decision noShow(BranchState state, Visit visit, long now) {
        Step step = visit.current().orElseThrow();
        if (step.state() == StepState.SERVING) {
            return Refused.because(Why.ALREADY_STARTED, "counter", visit.number());
        }
        StepEnded ended = new StepEnded(visit.ref(step), step.counter(), Outcome.NO_SHOW, Optional.empty(), List.of());
        long until = BreakRules.heldUntil(state, now);
        boolean mayReturn = until > now && VisitRules.mayReturn(visit);
        return mayReturn
                ? Accepted.of(ended, new Event.VisitHeld(visit.id(), until))
                : Accepted.of(ended, new Event.VisitEnded(visit.id()));
    }

    static Decision park(BranchState state, Command.Park wish, long now) {
        long latest = now + state.setup().limits().parkMaxMillis();
        long until = wish.until().orElse(latest);
        boolean inRange = until > now && until <= latest;
        return CounterRules.withVisit(
                state,
                wish.counter(),
                wish.by(),
                visit -> inRange
                        ? Accepted.of(
                                new Event.TicketParked(visit.ref(visit.current().orElseThrow()), wish.counter(), until))
                        : Refused.because(Why.TIME_OUT_OF_RANGE, "until"));
    }

    static Decision settleClaim(BranchState state, Command.SettleClaim wish) {
        return CounterRules.withVisit(
                state,
                wish.counter(),
                wish.by(),
                visit -> visit.priority().claimsPriority()
                        ? Accepted.of(new Event.ClaimSettled(
                                visit.ref(visit.current().orElseThrow()), wish.counter(), wish.holds()))
                        : Refused.because(Why.NO_CLAIM, "counter", visit.number()));
    }

    static Decision finish(BranchState state, Command.FinishStep wish, long now) {
        return CounterRules.withVisit(
                state, wish.counter(), wish.by(), visit -> finish(state, visit, wish.finish(), now));
    }

    static Decision finish(BranchState state, Visit visit, Finish finish, long now) {
        return switch (finish.outcome()) {
            case NO_SHOW -> noShow(state, visit, now);
            case SERVED, NOT_COMPLETED -> {
                Optional<Refused> no = reasonUnfit(state, finish);
                yield no.isPresent() ? no.get() : end(state, visit, finish, now);
            }
            case LEFT, TRANSFERRED, ENDED -> Refused.because(Why.REASON_UNFIT, "outcome");
        };
    }

    private static Decision end(BranchState state, Visit visit, Finish finish, long now) {
        Step step = visit.current().orElseThrow();
        List<Event> events = new ArrayList<>();
        step.counter()
                .filter(counter -> !finish.marks().isEmpty())
                .ifPresent(counter -> events.add(new Event.StepMarked(visit.ref(step), counter, finish.marks())));
        events.add(
                new StepEnded(visit.ref(step), step.counter(), finish.outcome(), finish.reason(), finish.delivered()));
        events.add(Batch.nextTurn(visit, finish, now)
                .<Event>map(Event.class::cast)
                .orElseGet(() -> afterStep(state, visit, now)));
        return new Accepted(events);
    }

    /** The next service of the visit waits, or the visit is over. */
    private static Event afterStep(BranchState state, Visit visit, long now) {
        return NextService.of(state, visit, now)
                .<Event>map(next ->
                        new Event.StepQueued(visit.ref(next), Optional.empty(), visit.arrivedAt(), visit.arrivedAt()))
                .orElseGet(() -> new Event.VisitEnded(visit.id()));
    }

    private static Optional<Refused> reasonUnfit(BranchState state, Finish finish) {
        boolean notCompleted = finish.outcome() == Outcome.NOT_COMPLETED;
        if (notCompleted && finish.reason().isEmpty()) {
            return Optional.of(Refused.because(Why.REASON_MISSING, "reason"));
        }
        if (!notCompleted && finish.reason().isPresent()) {
            return Optional.of(Refused.because(Why.REASON_UNFIT, "reason"));
        }
        for (ServiceId service : finish.delivered()) {
            if (!state.services().containsKey(service)) {
                return Optional.of(Refused.because(Why.SERVICE_UNKNOWN, "delivered", service.value()));
            }
        }
        return Optional.empty();
    }
}
