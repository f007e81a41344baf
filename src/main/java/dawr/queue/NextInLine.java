package dawr.queue;

import java.util.Optional;

/**
 * The choice at the heart of the office: of all the people a counter may serve, who is called next. Looks at the first of each line only, so the
 * choice costs the same whether ten wait or ten thousand.
 */
public final class NextInLine {
    private final CallingOrder order;
    private final long now;
    private Optional<Place> best = Optional.empty();
    private long bestScore;
    private int headsBeforeBest;
    private final java.util.List<Place> heads = new java.util.ArrayList<>();

    private NextInLine(CallingOrder order, long now) {
        this.order = order;
        this.now = now;
    }

    /** Who is next, and why. */
    public record Choice(Place place, CallReason reason) {}

    /** Whom this counter would call now; none if nobody eligible waits. */
    public static Optional<Choice> at(BranchState state, CounterNow counter, long now) {
        return at(state, counter, now, Optional.empty());
    }

    /** As {@link #at(BranchState, CounterNow, long)}, with somebody who would join the line by the same entry. */
    static Optional<Choice> at(BranchState state, CounterNow counter, long now, Optional<Place> joining) {
        NextInLine choice = new NextInLine(state.setup().callingOrder(), now);
        state.lines.eachFor(counter, line -> line.first().ifPresent(choice::consider));
        joining.filter(place -> mayServe(counter, place)).ifPresent(choice::consider);
        return choice.made();
    }

    /** May this counter call whoever stands there? */
    static boolean mayServe(CounterNow counter, Place place) {
        return place.directedTo()
                .map(counter.id()::equals)
                .orElseGet(() -> counter.services().contains(place.service()));
    }

    private void consider(Place head) {
        heads.add(head);
        long score = order.score(now - head.place(), head.priority());
        if (best.isEmpty() || score > bestScore || (score == bestScore && head.compareTo(best.get()) < 0)) {
            best = Optional.of(head);
            bestScore = score;
        }
    }

    private Optional<Choice> made() {
        return best.map(place -> new Choice(place, reason(place)));
    }

    private CallReason reason(Place chosen) {
        for (Place head : heads) {
            if (head.seniority() < chosen.seniority()) {
                headsBeforeBest++;
            }
        }
        CallReason.Order by = chosen.directedTo().isPresent() ? CallReason.Order.DIRECTED : CallReason.Order.of(order);
        return new CallReason(by, waitedSeconds(chosen, now), headsBeforeBest);
    }

    static int waitedSeconds(Place place, long now) {
        return (int) Math.max(0, (now - place.seniority()) / 1000);
    }
}
