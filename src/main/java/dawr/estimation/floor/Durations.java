package dawr.estimation.floor;

/** Durations as they were lately, to draw from: a service's own, and those of all services while it has few. Minutes. */
final class Durations {
    /** So many of all services count as the service's own. */
    private static final double POOL_WEIGHT = 4;

    private static final int ENOUGH = 3;
    private final double[] own;
    private final double[] pool;
    private final double fallback;
    private final double ownShare;

    Durations(Ring own, double[] pool, double fallback) {
        this.own = own.sorted();
        this.pool = pool;
        this.fallback = fallback;
        this.ownShare = this.own.length / (this.own.length + POOL_WEIGHT);
    }

    double draw(Chance chance) {
        double[] from = chance.share() < ownShare ? own : pool;
        return from.length == 0 ? chance.exponential(fallback) : from[chance.below(from.length)];
    }

    /** What is left of one that has lasted so long. */
    double left(double elapsed, Chance chance) {
        double[] from = chance.share() < ownShare ? own : pool;
        int longer = firstAbove(from, elapsed);
        if (from.length - longer < ENOUGH) {
            from = pool;
            longer = firstAbove(from, elapsed);
        }
        int left = from.length - longer;
        return left < ENOUGH
                ? chance.exponential(Math.max(fallback, elapsed) / 2)
                : from[longer + chance.below(left)] - elapsed;
    }

    private static int firstAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
