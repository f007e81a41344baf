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

    /** Whom this counter has to call because they sit there, whoever joins their line by the same entry; none if nobody who fits does. */
    static Optional<Choice> next(BranchState state, CounterNow counter, long now, Optional<Place> joining) {
        for (Seat seat : state.people.seats.inOrder()) {
            Place place = state.placeOf(seat.ticket());
            if (Serving.mayServe(state, counter, place)) {
                Optional<CallReason> reason = reasonAt(state, counter, seat, now, joining);
                if (reason.isPresent()) {
                    return Optional.of(new Choice(place, reason.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Why somebody with a seat goes first at another desk or its seat; none if somebody there must not be passed any more. */
    static Optional<CallReason> reasonAt(
            BranchState state, CounterNow counter, Seat seat, long now, Optional<Place> joining) {
        Place place = state.placeOf(seat.ticket());
        List<Line> lines = lines(state, counter, seat.desk(), joining);
        for (Line line : lines) {
            if (guards(state, line, place, now)) {
                return Optional.empty();
            }
        }
        return Optional.of(CallReasons.seated(state, counter, place, lines, now));
    }

    private static List<Line> lines(BranchState state, CounterNow counter, CounterId seatAt, Optional<Place> joins) {
        List<Line> unsettled = unsettled(state, counter, seatAt);
        boolean joinsThem = joins.isPresent()
                && !counter.id().equals(seatAt)
                && Serving.mayServe(state, counter, joins.get())
                && !Serving.mayServe(state, state.counter(seatAt).orElseThrow(), joins.get());
        return joinsThem ? new Joining(state, joins.get()).among(unsettled) : unsettled;
    }

    /** The lines that this counter may call from and the seat's own desk may not. */
    static List<Line> unsettled(BranchState state, CounterNow counter, CounterId seatAt) {
        if (counter.id().equals(seatAt)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        CounterNow desk = state.counter(seatAt).orElseThrow();
        for (Line line : Serving.linesFor(state, counter)) {
            if (!line.isEmpty() && !Serving.mayServe(state, desk, line.head())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean guards(BranchState state, Line line, Place place, long now) {
        return line.headPlace() < place.place()
                && state.calling().terms().guards(line.timesPassed(), now - line.headPlace());
    }
}
