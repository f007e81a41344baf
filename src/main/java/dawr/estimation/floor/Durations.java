package dawr.estimation.floor;

import java.util.stream.Stream;

/** Durations as they were lately, to draw from: a service's own, and those of all services while it has few. Minutes. */
final class Durations {
    /** So many of all services count as the service's own. */
    private static final double POOL_WEIGHT = 4;

    /** Until the office has shown its own. */
    static final double SERVICE_MINUTES = 6;

    /** Fewer services than this may all be odd ones: what is usual anywhere counts for those that are missing. */
    private static final int FEW = 10;

    private static final double GAP_MINUTES = 0.5;

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

    /** Those of each service. */
    static Durations[] of(Floor floor) {
        double[] pool = floor.durations.sorted();
        double mean = usualMinutes(floor);
        return floor.queues.stream()
                .map(queue -> new Durations(queue.durations, pool, mean))
                .toArray(Durations[]::new);
    }

    /** How long somebody is at a desk of the office on the whole. */
    static double usualMinutes(Floor floor) {
        return floor.durations.shrunk(SERVICE_MINUTES, Math.max(0, FEW - floor.durations.size()));
    }

    /** The gaps between one call and the next, by how they came about. */
    static Durations[] gaps(Floor floor) {
        return Stream.of(floor.gaps)
                .map(ring -> new Durations(ring, ring.sorted(), GAP_MINUTES))
                .toArray(Durations[]::new);
    }

    double draw(Chance chance) {
        double[] from = chance.share() < ownShare ? own : pool;
        boolean unknown = pool.length < FEW && chance.share() * FEW >= pool.length;
        return unknown || from.length == 0 ? chance.exponential(fallback) : from[chance.below(from.length)];
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
