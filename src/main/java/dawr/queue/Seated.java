package dawr.queue;

import dawr.queue.NextInLine.Choice;
import dawr.queue.Seats.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a seat by a desk is worth: whoever sits there goes to the first counter that fits, whoever comes later. Against all whom the seat's own desk
 * may call that was settled when the seat was given; against others, whom only the counter that frees may call, the limits hold once more.
 */
final class Seated {
    private Seated() {}

    /** Whom this counter has to call because they sit there; none if nobody who fits does. */
    static Optional<Choice> next(BranchState state, CounterNow counter, long now) {
        for (Seat seat : state.seats.inOrder()) {
            Place place = state.placeOf(seat.ticket());
            if (state.mayServe(counter, place)) {
                Optional<CallReason> reason = reasonAt(state, counter, seat, now);
                if (reason.isPresent()) {
                    return Optional.of(new Choice(place, reason.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Why somebody with a seat goes first at another desk or its seat; none if somebody there must not be passed any more. */
    static Optional<CallReason> reasonAt(BranchState state, CounterNow counter, Seat seat, long now) {
        Place place = state.placeOf(seat.ticket());
        List<Line> unsettled = unsettled(state, counter, seat.desk());
        boolean stopped = unsettled.stream().anyMatch(line -> guards(state, line, place, now));
        return stopped
                ? Optional.empty()
                : Optional.of(CallReasons.seated(
                        state,
                        counter,
                        place,
                        unsettled.stream()
                                .flatMap(line -> line.first().stream())
                                .toList(),
                        now));
    }

    /** The lines that this counter may call from and the seat's own desk may not. */
    static List<Line> unsettled(BranchState state, CounterNow counter, CounterId seatAt) {
        List<Line> lines = new ArrayList<>();
        if (!counter.id().equals(seatAt)) {
            CounterNow desk = state.counter(seatAt).orElseThrow();
            for (Line line : state.linesFor(counter)) {
                if (!state.mayServe(desk, line.head())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static boolean guards(BranchState state, Line line, Place place, long now) {
        Place first = line.head();
        return first.place() < place.place() && state.calling().terms().guards(line.timesPassed(), now - first.place());
    }
}
