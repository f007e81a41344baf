package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * Of all the people a counter may serve, who is called next, and why: who was given a seat by a desk first, then the line. Looks at the first of each line only, so the choice costs the same whether
 * ten wait or ten thousand.
 */
public final class NextInLine {
    private NextInLine() {}

    /** Who is next, and why. */
    public record Choice(Place place, CallReason reason) {}

    /** Whom this counter would call now; none if nobody eligible waits. */
    public static Optional<Choice> at(BranchState state, CounterNow counter, long now) {
        if (!state.people.seats.isEmpty()) {
            Optional<Choice> seated = Seated.next(state, counter, now, Optional.empty());
            if (seated.isPresent()) {
                return seated;
            }
        }
        return standing(state, counter, now);
    }

    /** As {@link #at(BranchState, CounterNow, long)}, of those who stand in a line and have no seat. */
    static Optional<Choice> standing(BranchState state, CounterNow counter, long now) {
        return among(state, counter, Serving.linesFor(state, counter), now);
    }

    /** As {@link #at(BranchState, CounterNow, long)}, with somebody who joins their line by the same entry. */
    static Optional<Choice> at(BranchState state, CounterNow counter, long now, Place joins) {
        Optional<Choice> seated = Seated.next(state, counter, now, Optional.of(joins));
        if (seated.isPresent()) {
            return seated;
        }
        if (!Serving.mayServe(state, counter, joins)) {
            return standing(state, counter, now);
        }
        List<Line> lines = new Joining(state, joins).among(Serving.linesFor(state, counter));
        return among(state, counter, lines, now);
    }

    /** In some of these lines nobody may stand. */
    private static Optional<Choice> among(BranchState state, CounterNow counter, List<Line> lines, long now) {
        Pick pick = state.pick();
        pick.begin(now, state.ordinarySinceClaim());
        if (state.scoresDependOnMore()) {
            for (Line line : lines) {
                consider(state, counter, line, pick);
            }
        } else {
            for (Line line : lines) {
                consider(line, pick);
            }
        }
        int best = pick.best();
        return best < 0 ? Optional.empty() : Optional.of(first(state, counter, lines, best, now));
    }

    private static void consider(Line line, Pick pick) {
        if (!line.isEmpty()) {
            pick.consider(line.headPlace(), line.headTie(), line.claim(), 0, line.timesPassed());
        }
    }

    /** By what the service means to keep, too, and by what the counter speaks. */
    private static void consider(BranchState state, CounterNow counter, Line line, Pick pick) {
        if (!line.isEmpty()) {
            pick.consider(
                    line.headPlace(),
                    line.headTie(),
                    line.claim(),
                    state.targetMillis(line.service()),
                    line.timesPassed(),
                    Serving.headStartMillis(state, counter, line.needs()));
        }
    }

    /** The first of the line that was the so-many-th to be considered. */
    private static Choice first(BranchState state, CounterNow counter, List<Line> lines, int considered, long now) {
        int left = considered;
        for (Line line : lines) {
            if (!line.isEmpty() && left-- == 0) {
                return new Choice(line.head(), CallReasons.byPolicy(state, counter, lines, line, now));
            }
        }
        throw new IllegalStateException("fewer lines than were considered");
    }
}
