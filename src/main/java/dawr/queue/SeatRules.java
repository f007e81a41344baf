package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.NobodyWaits;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.SeatGiven;
import dawr.queue.Event.SeatLeft;
import dawr.queue.NextInLine.Choice;
import dawr.queue.Refusal.Why;
import dawr.queue.Seats.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is called to the seat by a desk, and what becomes of a seat that no call follows. */
final class SeatRules {
    private SeatRules() {}

    /** The first desk, in the order of the set-up, that is about to free and whose seat somebody can be called to. */
    static Optional<Command> due(BranchState state, long now) {
        Optional<Seating> seating = state.seating();
        if (seating.isEmpty()) {
            return Optional.empty();
        }
        long endsBy = now + seating.get().leadMillis();
        for (CounterNow counter : state.counters()) {
            if (endsBy(counter, endsBy)
                    && hasFreeSeat(state, counter)
                    && next(state, counter, now).isPresent()) {
                return dueAt(state, counter).map(at -> new Command.GiveSeat(counter.id(), at));
            }
        }
        return Optional.empty();
    }

    private static boolean endsBy(CounterNow counter, long atMillis) {
        Optional<Long> end = counter.likelyEnd();
        return end.isPresent() && end.get() <= atMillis;
    }

    private static boolean hasFreeSeat(BranchState state, CounterNow counter) {
        return counter.state() == CounterState.OPEN
                && state.hasSeat(counter.id())
                && state.people.seats.by(counter.id()).isEmpty();
    }

    /** When the seat of a desk is to be given, epoch milliseconds; never if it has none, or it is taken. */
    static Optional<Long> dueAt(BranchState state, CounterNow counter) {
        return hasFreeSeat(state, counter)
                ? counter.likelyEnd()
                        .map(end -> end - state.seating().orElseThrow().leadMillis())
                : Optional.empty();
    }

    /** Whoever missed a seat is not called to another; the desk calls them when it is free. */
    private static Optional<Choice> next(BranchState state, CounterNow counter, long now) {
        boolean calls = StandstillRules.at(state, counter.id()).isEmpty()
                && BreakRules.onBreakUntil(state, counter.id(), now).isEmpty();
        return calls
                ? NextInLine.standing(state, counter, now)
                        .filter(choice ->
                                !state.people.seats.hasMissed(choice.place().ticket()))
                : Optional.empty();
    }

    static Decision give(BranchState state, Command.GiveSeat wish, long now) {
        return state.counter(wish.counter())
                .filter(counter -> wish.dueAt() <= now && dueAt(state, counter).equals(Optional.of(wish.dueAt())))
                .<Decision>map(counter -> next(state, counter, now)
                        .<Decision>map(choice -> given(state, counter, choice, now))
                        .orElseGet(NobodyWaits::new))
                .orElseGet(() -> Refused.because(Why.NOT_DUE));
    }

    private static Decision given(BranchState state, CounterNow counter, Choice choice, long now) {
        Visit visit = state.visit(choice.place().ticket()).orElseThrow();
        long until = now + state.seating().orElseThrow().holdMillis();
        List<Event> events = new ArrayList<>(Nearing.afterCall(state, choice.place()));
        events.add(new SeatGiven(visit.ref(visit.current().orElseThrow()), counter.id(), until, choice.reason()));
        return new Accepted(events);
    }

    /** The desk looked, and nobody sits there. */
    static Decision empty(BranchState state, Command.EmptySeat wish) {
        return CounterRules.atStaffed(
                state,
                wish.counter(),
                wish.by(),
                counter -> state.people
                        .seats
                        .by(counter.id())
                        .<Decision>map(seat -> Accepted.of(left(state, seat, SeatLeft.Why.NOBODY_CAME)))
                        .orElseGet(() -> Refused.because(
                                Why.SEAT_FREE, "counter", counter.id().value())));
    }

    static SeatLeft left(BranchState state, Seat seat, SeatLeft.Why why) {
        return left(state.visit(seat.ticket()).orElseThrow(), why);
    }

    static SeatLeft left(Visit visit, SeatLeft.Why why) {
        Step step = visit.current().orElseThrow();
        return new SeatLeft(visit.ref(step), step.counter().orElseThrow(), why);
    }

    /** The desk calls nobody any more: whoever sits by it moves on to the seat of another that is to free soon, else back to their place. */
    static List<Event> afterDeskChange(BranchState state, CounterId changed, long now) {
        return state.people.seats.by(changed).map(seat -> movedOn(state, seat, now)).stream()
                .toList();
    }

    private static Event movedOn(BranchState state, Seat seat, long now) {
        Place place = state.placeOf(seat.ticket());
        Visit visit = state.visit(seat.ticket()).orElseThrow();
        return state.counters().stream()
                .filter(counter -> !counter.id().equals(seat.desk())
                        && hasFreeSeat(state, counter)
                        && Serving.mayServe(state, counter, place))
                .sorted(Comparator.comparing(counter -> counter.likelyEnd().orElse(Long.MAX_VALUE)))
                .flatMap(counter -> Seated.reasonAt(state, counter, seat, now, Optional.empty()).stream()
                        .map(reason -> new SeatGiven(
                                visit.ref(visit.current().orElseThrow()), counter.id(), seat.until(), reason)))
                .map(Event.class::cast)
                .findFirst()
                .orElseGet(() -> left(visit, SeatLeft.Why.DESK_CHANGED));
    }

    /** Seats that a new set-up knows no more. */
    static List<Event> afterSetupChange(BranchState state, BranchSetup next) {
        List<Event> events = new ArrayList<>();
        for (Seat seat : state.people.seats.inOrder()) {
            boolean stays = next.counter(seat.desk())
                    .filter(counter -> next.rules().hasSeats(counter.hall()))
                    .isPresent();
            if (!stays) {
                events.add(left(state, seat, SeatLeft.Why.DESK_CHANGED));
            }
        }
        return events;
    }
}
