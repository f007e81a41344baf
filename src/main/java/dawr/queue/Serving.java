package dawr.queue;

import java.util.List;

/** Whom a counter may call. Reads only. */
final class Serving {
    private Serving() {}

    /** Every line from which this counter may call now; in some of them nobody may stand. */
    static List<Line> linesFor(BranchState state, CounterNow counter) {
        List<Line> callable = state.people.lines.callableBy(counter, state.offeredAt(counter.id()));
        return state.stillness.isNone()
                ? callable
                : callable.stream()
                        .filter(line -> state.standstillOf(line.service()).isEmpty())
                        .toList();
    }

    /** May this counter call whoever stands there? Whom a colleague has sent here, it may. */
    static boolean mayServe(BranchState state, CounterNow counter, Place place) {
        boolean serves =
                counter.services().contains(place.service()) && place.needs().metBy(state.offeredAt(counter.id()));
        boolean here = place.directedTo().map(counter.id()::equals).orElse(serves);
        return here && state.standstillOf(place.service()).isEmpty();
    }

    /** Might this counter call from a line if nothing stood still? */
    static boolean mayServe(BranchState state, CounterNow counter, LineNow line) {
        return line.onlyAt()
                .map(counter.id()::equals)
                .orElseGet(() -> counter.services().contains(line.service())
                        && line.needs().metBy(state.offeredAt(counter.id())));
    }

    /** What the counter speaks of a person's languages counts so much, as if waited. */
    static long headStartMillis(BranchState state, CounterNow counter, Needs needs) {
        return state.matching().headStartMillis(counter.languages(), needs);
    }
}
