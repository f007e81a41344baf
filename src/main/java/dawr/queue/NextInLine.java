package dawr.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of all the people a counter may serve, who is called next, and why: who was given a seat by a desk first, then the line. Looks at the first of each line only, so the choice costs the same whether
 * ten wait or ten thousand. A branch has one of it and chooses with it over and over, so that a choice leaves nothing behind.
 */
public final class NextInLine {
    private final Pick pick;
    /** Those that were looked at. */
    private final List<Line> lines = new ArrayList<>(Pick.LINES_USUAL);

    NextInLine(CallingPolicy policy) {
        pick = new Pick(policy);
    }

    /** Who is next, and why. */
    public record Choice(Place place, CallReason reason) {}

    /** Whom this counter would call now; none if nobody eligible waits. */
    public static Optional<Choice> at(BranchState state, CounterNow counter, long now) {
        if (!state.seats.isEmpty()) {
            Optional<Choice> seated = Seated.next(state, counter, now, Optional.empty());
            if (seated.isPresent()) {
                return seated;
            }
        }
        return standing(state, counter, now);
    }

    /** As {@link #at(BranchState, CounterNow, long)}, of those who stand in a line and have no seat. */
    static Optional<Choice> standing(BranchState state, CounterNow counter, long now) {
        NextInLine choice = state.nextInLine();
        choice.begin(state, now);
        for (Line line : state.linesFor(counter)) {
            if (!line.isEmpty()) {
                choice.consider(state, counter, line);
            }
        }
        return choice.made(state, counter, now);
    }

    /** As {@link #at(BranchState, CounterNow, long)}, with somebody who joins their line by the same entry. */
    static Optional<Choice> at(BranchState state, CounterNow counter, long now, Place joining) {
        Optional<Choice> seated = Seated.next(state, counter, now, Optional.of(joining));
        if (seated.isPresent()) {
            return seated;
        }
        return state.mayServe(counter, joining)
                ? joined(state, counter, now, new Joining(state, joining))
                : standing(state, counter, now);
    }

    private static Optional<Choice> joined(BranchState state, CounterNow counter, long now, Joining joining) {
        NextInLine choice = state.nextInLine();
        choice.begin(state, now);
        for (Line line : state.linesFor(counter)) {
            if (!line.isEmpty() && !joining.replaces(line)) {
                choice.consider(state, counter, line);
            }
        }
        choice.consider(state, counter, joining.then());
        return choice.made(state, counter, now);
    }

    private void begin(BranchState state, long now) {
        lines.clear();
        pick.begin(now, state.ordinarySinceClaim());
    }

    private void consider(BranchState state, CounterNow counter, Line line) {
        lines.add(line);
        pick.consider(
                line.headPlace(),
                line.headTie(),
                line.claim(),
                state.targetMillis(line.service()),
                line.timesPassed(),
                state.headStartMillis(counter, line.needs()));
    }

    private Optional<Choice> made(BranchState state, CounterNow counter, long now) {
        int best = pick.best();
        if (best < 0) {
            return Optional.empty();
        }
        Line line = lines.get(best);
        return Optional.of(new Choice(line.head(), CallReasons.byPolicy(state, counter, lines, line, now)));
    }
}
