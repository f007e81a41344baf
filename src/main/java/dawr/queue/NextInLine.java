package dawr.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of all the people a counter may serve, who is called next, and why: who was given a seat by a desk first, then the line. Looks at the first of each line only, so the choice costs the same whether
 * ten wait or ten thousand.
 */
public final class NextInLine {
    private final BranchState state;
    private final CounterNow counter;
    private final long now;
    private final Pick pick;
    private final boolean languagesCount;
    private final List<Place> heads = new ArrayList<>(Pick.LINES_USUAL);

    private NextInLine(BranchState state, CounterNow counter, long now) {
        this.state = state;
        this.counter = counter;
        this.now = now;
        this.pick = new Pick(state.calling());
        this.languagesCount = state.matchesLanguages();
        pick.begin(now, state.ordinarySinceClaim());
    }

    /** Who is next, and why. */
    public record Choice(Place place, CallReason reason) {}

    /** Whom this counter would call now; none if nobody eligible waits. */
    public static Optional<Choice> at(BranchState state, CounterNow counter, long now) {
        return state.seats.isEmpty()
                ? standing(state, counter, now)
                : Seated.next(state, counter, now, Optional.empty()).or(() -> standing(state, counter, now));
    }

    /** As {@link #at(BranchState, CounterNow, long)}, of those who stand in a line and have no seat. */
    static Optional<Choice> standing(BranchState state, CounterNow counter, long now) {
        NextInLine choice = new NextInLine(state, counter, now);
        state.linesFor(counter).forEach(choice::consider);
        return choice.made();
    }

    /** As {@link #at(BranchState, CounterNow, long)}, with somebody who joins their line by the same entry. */
    static Optional<Choice> at(BranchState state, CounterNow counter, long now, Place joining) {
        Optional<Choice> seated = Seated.next(state, counter, now, Optional.of(joining));
        if (seated.isPresent()) {
            return seated;
        }
        if (!state.mayServe(counter, joining)) {
            return standing(state, counter, now);
        }
        NextInLine choice = new NextInLine(state, counter, now);
        Optional<Line> own = Head.standing(state, joining);
        state.linesFor(counter).stream()
                .filter(line -> !own.equals(Optional.of(line)))
                .forEach(choice::consider);
        Head head = Head.with(state, joining);
        choice.consider(head.place(), head.timesPassed());
        return choice.made();
    }

    private void consider(Line line) {
        consider(line.head(), line.timesPassed());
    }

    private void consider(Place head, int passed) {
        heads.add(head);
        pick.consider(
                head.place(),
                head.tie(),
                head.priority().claimsPriority(),
                state.targetMillis(head.service()),
                passed,
                languagesCount ? state.headStartMillis(counter, head.needs()) : 0);
    }

    private Optional<Choice> made() {
        int best = pick.best();
        return best < 0
                ? Optional.empty()
                : Optional.of(new Choice(
                        heads.get(best),
                        CallReasons.byPolicy(state, counter, heads, best, pick.timesPassed(best), now)));
    }
}
