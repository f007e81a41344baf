package dawr.queue;

import dawr.queue.Event.TicketCalled;
import java.util.Optional;

/** Makes true that somebody's turn has come: they are called, or given a seat, others are passed by it, and why is remembered. */
final class Turns {
    private Turns() {}

    static void call(BranchState state, TicketCalled called, long at, long seq) {
        Turn turn = turn(state, called.of(), called.counter(), called.reason());
        Applying.step(state, called.of(), step -> step.called(called.counter(), called.calls(), at));
        state.desks.change(called.counter(), now -> now.taking(called.of().ticket()));
        passing(state, turn);
        CallReason whole = state.people
                .seats
                .over(called.of().ticket())
                .map(seat -> seat.and(called.reason()))
                .orElse(called.reason());
        state.people.seats.forget(called.of().ticket());
        record(state, called.of(), called.counter(), called.calls(), whole, at, seq);
    }

    static void giveSeat(BranchState state, Event.SeatGiven given) {
        Turn turn = turn(state, given.of(), given.counter(), given.reason());
        Applying.step(state, given.of(), step -> step.seated(given.counter(), given.until()));
        passing(state, turn);
        state.people.seats.given(given.of().ticket(), given.counter(), given.reason());
    }

    static void leaveSeat(BranchState state, Event.SeatLeft left) {
        Applying.step(state, left.of(), step -> Applying.comeBack(state, step));
        state.people.seats.over(left.of().ticket());
        if (left.why() != Event.SeatLeft.Why.DESK_CHANGED) {
            state.people.seats.missed(left.of().ticket());
        }
    }

    /** Somebody is called, or given a seat, by a counter; {@code seatAt} is the desk by which they sit already. */
    private record Turn(StepRef of, CounterId counter, CallReason reason, Optional<CounterId> seatAt) {}

    private static Turn turn(BranchState state, StepRef of, CounterId counter, CallReason reason) {
        Optional<CounterId> seatAt = state.people.seats.isEmpty()
                ? Optional.empty()
                : state.visit(of.ticket()).flatMap(Visit::seat).map(Seats.Seat::desk);
        return new Turn(of, counter, reason, seatAt);
    }

    /** What the policy decides counts for those it passes over; what a member of staff decides is counted apart. */
    private static void passing(BranchState state, Turn turn) {
        if (turn.reason().order() == CallReason.Order.BY_STAFF) {
            return;
        }
        Visit visit = state.visit(turn.of().ticket()).orElseThrow();
        CounterNow counter = state.counter(turn.counter()).orElseThrow();
        boolean counts = state.calling().terms().overtakesMax().isPresent();
        long place = visit.steps().get(turn.of().step() - 1).place();
        if (turn.seatAt().isEmpty()) {
            state.people.course.policyCalled(visit.priority());
            if (counts) {
                Serving.linesFor(state, counter).forEach(line -> line.passedBy(place));
            }
        } else if (counts) {
            Seated.unsettled(state, counter, turn.seatAt().get()).forEach(line -> line.passedBy(place));
        }
    }

    static void recall(BranchState state, Event.TicketRecalled recalled, long at, long seq) {
        Applying.step(state, recalled.of(), step -> step.called(recalled.counter(), recalled.calls(), at));
        record(
                state,
                recalled.of(),
                recalled.counter(),
                recalled.calls(),
                reasonOfLastCall(state, recalled.of()),
                at,
                seq);
    }

    /** A recall repeats a call and what decided it; the call is among the newest, one counter having one person. */
    private static CallReason reasonOfLastCall(BranchState state, StepRef of) {
        for (CallMade call : state.calls.reversed()) {
            if (call.of().equals(of)) {
                return call.reason();
            }
        }
        return CallReason.plain(CallReason.Order.BY_STAFF, 0, 0);
    }

    private static void record(
            BranchState state, StepRef of, CounterId counter, int calls, CallReason reason, long at, long seq) {
        Visit visit = state.visit(of.ticket()).orElseThrow();
        long seniority = visit.steps().get(of.step() - 1).seniority();
        state.calls.add(new CallMade(
                seq,
                at,
                of,
                counter,
                calls,
                seniority,
                visit.issuedAt(),
                visit.priority().claimsPriority(),
                reason));
    }
}
