package dawr.queue;

/** How many visits of the day stand where. */
final class Tally {
    private final int[] counts = new int[VisitPhase.values().length];

    Tally copy() {
        Tally copy = new Tally();
        System.arraycopy(counts, 0, copy.counts, 0, counts.length);
        return copy;
    }

    void add(VisitPhase phase, int change) {
        counts[phase.ordinal()] += change;
    }

    int of(VisitPhase phase) {
        return counts[phase.ordinal()];
    }
}
