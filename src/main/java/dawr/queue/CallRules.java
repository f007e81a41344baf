package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.NobodyWaits;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.TicketCalled;
import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is called to a counter. */
final class CallRules {
    private CallRules() {}

    static Decision next(BranchState state, Command.CallNext wish, long now) {
        Optional<Refused> no = callsNobody(state, wish.counter(), wish.by(), now);
        return no.isPresent() ? no.get() : nextAt(state, wish, now);
    }

    private static Decision nextAt(BranchState state, Command.CallNext wish, long now) {
        CounterNow counter = state.counter(wish.counter()).orElseThrow();
        if (counter.ticket().isEmpty()) {
            return callFrom(state, counter, now, List.of());
        }
        return wish.finish().isPresent()
                ? finishThenNext(state, counter, wish.finish().get(), now)
                : CounterRules.busy(state, counter.ticket().get());
    }

    /** Why nobody may be called to a counter, by turn or by number: it is not open to this member of staff, stands still, or keeps a break, alone or with the whole office. */
    private static Optional<Refused> callsNobody(BranchState state, CounterId counter, By by, long now) {
        Optional<Refused> no = CounterRules.notOpen(state, counter, by);
        if (no.isEmpty()) {
            no = StandstillRules.at(state, counter);
        }
        return no.isPresent() ? no : BreakRules.refusal(state, counter, now);
    }

    private static Decision finishThenNext(BranchState state, CounterNow counter, Command.Finish finish, long now) {
        Visit present = state.visit(counter.ticket().orElseThrow()).orElseThrow();
        return switch (DeskRules.finish(state, present, finish, now)) {
            case Accepted ended -> callFrom(state, counter, now, ended.events());
            case Refused refused -> refused;
            case NobodyWaits nobody -> nobody;
        };
    }

    private static Decision callFrom(BranchState state, CounterNow counter, long now, List<Event> first) {
        Optional<Place> joining = joining(state, first);
        Optional<NextInLine.Choice> next = joining.isPresent()
                ? NextInLine.at(state, counter, now, joining.get())
                : NextInLine.at(state, counter, now);
        return next.isPresent() ? called(state, counter, next.get(), first) : new NobodyWaits();
    }

    private static Decision called(BranchState state, CounterNow counter, NextInLine.Choice choice, List<Event> first) {
        List<Event> events = new ArrayList<>(first);
        events.addAll(Nearing.afterCall(state, choice.place()));
        events.add(call(state, counter, choice, first));
        return new Accepted(events);
    }

    /** The visit that ends a step may be next in line with its next step. */
    private static Optional<Place> joining(BranchState state, List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.StepQueued queued) {
                Visit visit = state.visit(queued.of().ticket()).orElseThrow();
                return Optional.of(placeOf(state, visit, queued));
            }
        }
        return Optional.empty();
    }

    private static TicketCalled call(
            BranchState state, CounterNow counter, NextInLine.Choice choice, List<Event> first) {
        Visit visit = state.visit(choice.place().ticket()).orElseThrow();
        for (Event event : first) {
            if (event instanceof Event.StepQueued queued && queued.of().ticket().equals(visit.id())) {
                return new TicketCalled(queued.of(), counter.id(), 1, choice.reason());
            }
        }
        Step step = visit.current().orElseThrow();
        return new TicketCalled(visit.ref(step), counter.id(), step.calls() + 1, choice.reason());
    }

    static Decision one(BranchState state, Command.CallTicket wish, long now) {
        Optional<Refused> no = callsNobody(state, wish.counter(), wish.by(), now);
        return no.isPresent() ? no.get() : oneAt(state, wish, now);
    }

    private static Decision oneAt(BranchState state, Command.CallTicket wish, long now) {
        CounterNow counter = state.counter(wish.counter()).orElseThrow();
        if (counter.ticket().isPresent()) {
            return CounterRules.busy(state, counter.ticket().get());
        }
        return state.visit(wish.ticket())
                .map(visit -> callByStaff(state, counter, visit, now))
                .orElseGet(() -> Refused.because(
                        Why.TICKET_UNKNOWN, "ticketId", wish.ticket().value()));
    }

    private static Decision callByStaff(BranchState state, CounterNow counter, Visit visit, long now) {
        Optional<Standstill> standstill =
                state.standstill(Scope.service(visit.latest().service()));
        if (standstill.isPresent()) {
            return StandstillRules.refused(standstill.get());
        }
        return switch (visit.phase()) {
            case ENDED -> Refused.because(Why.TICKET_ENDED, "ticketId", visit.number());
            case CALLED, SERVING -> Refused.because(Why.TICKET_AT_COUNTER, "ticketId", visit.number());
            case WAITING, SEATED, PARKED, POSTPONED -> {
                Step step = visit.current().orElseThrow();
                yield Accepted.of(new TicketCalled(
                        visit.ref(step),
                        counter.id(),
                        step.calls() + 1,
                        CallReasons.byStaff(state, counter, Place.of(visit, step), now)));
            }
            case HELD ->
                VisitRules.backInLine(state, visit, now)
                        .map(queued -> (Decision) Accepted.of(
                                queued,
                                new TicketCalled(
                                        queued.of(),
                                        counter.id(),
                                        1,
                                        CallReasons.byStaff(state, counter, placeOf(state, visit, queued), now))))
                        .orElseGet(() -> Refused.because(Why.STEPS_EXHAUSTED, "ticketId", visit.number()));
        };
    }

    private static Place placeOf(BranchState state, Visit visit, Event.StepQueued queued) {
        return new Place(
                queued.place(),
                state.seq() + 1,
                visit.id(),
                queued.seniority(),
                queued.of().service(),
                visit.priority(),
                queued.counter(),
                visit.needs());
    }

    static Decision recall(BranchState state, Command.Recall wish) {
        return CounterRules.withVisit(state, wish.counter(), wish.by(), visit -> {
            Step step = visit.current().orElseThrow();
            if (step.state() == StepState.SERVING) {
                return Refused.because(Why.ALREADY_STARTED, "counter", visit.number());
            }
            if (step.calls() > state.setup().limits().recallsMax()) {
                return Refused.because(Why.RECALL_LIMIT_REACHED, "counter", visit.number());
            }
            return Accepted.of(new Event.TicketRecalled(visit.ref(step), wish.counter(), step.calls() + 1));
        });
    }
}
