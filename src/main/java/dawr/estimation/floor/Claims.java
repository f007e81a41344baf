package dawr.estimation.floor;

/** Who goes first among those a desk may call: the office's own order, in numbers. The highest score is called. */
@FunctionalInterface
public interface Claims {
    /** Whoever has waited longest. */
    Claims LONGEST_FIRST = (waitedMillis, claim) -> waitedMillis;

    long score(long waitedMillis, int claim);
}
