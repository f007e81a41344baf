package dawr.estimation;

import dawr.queue.Promise;

/** So many promises and what came of them. Minutes. */
final class Kept {
    /** Told so much too short, somebody has been misled. */
    private static final double SHORT_MINUTES = 10;

    private long count;
    private double missed;
    private double tooLong;
    private long kept;
    private long within;
    private long tooShort;

    void add(Promise.Range told, double waited) {
        count++;
        double error = told.midMinutes() - waited;
        missed += Math.abs(error);
        tooLong += error;
        kept += waited <= told.highMinutes() ? 1 : 0;
        within += waited <= told.highMinutes() && waited >= told.lowMinutes() ? 1 : 0;
        tooShort += -error > SHORT_MINUTES ? 1 : 0;
    }

    void add(Kept other) {
        count += other.count;
        missed += other.missed;
        tooLong += other.tooLong;
        kept += other.kept;
        within += other.within;
        tooShort += other.tooShort;
    }

    long count() {
        return count;
    }

    /** The mean absolute error. */
    double meanMiss() {
        return missed / count;
    }

    /** By how much what was told was too long, on the whole. */
    double bias() {
        return tooLong / count;
    }

    /** Percent. */
    double keptPercent() {
        return 100.0 * kept / count;
    }

    double withinPercent() {
        return 100.0 * within / count;
    }

    double tooShortPercent() {
        return 100.0 * tooShort / count;
    }
}
