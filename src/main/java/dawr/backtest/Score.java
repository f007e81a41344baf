package dawr.backtest;

import io.vertx.core.json.JsonObject;

/** How well one estimator did, in minutes: error = what was said − what came. Keeps counts only, however long the log. */
final class Score {
    /** Errors are sorted this finely for their median, and to this. */
    private static final double FINE = 0.02;

    private static final int BINS = 12_000;
    private static final double TOO_SHORT_MINUTES = 10;

    private final int[] errors = new int[BINS + 1];
    private long count;
    private double sum;
    private double absolute;
    private double squared;
    private long tooShort;

    void add(double said, double came) {
        double error = said - came;
        count++;
        sum += error;
        absolute += Math.abs(error);
        squared += error * error;
        tooShort += error < -TOO_SHORT_MINUTES ? 1 : 0;
        errors[(int) Math.min(BINS, Math.abs(error) / FINE)]++;
    }

    long count() {
        return count;
    }

    double mae() {
        return absolute / count;
    }

    double rmse() {
        return Math.sqrt(squared / count);
    }

    double bias() {
        return sum / count;
    }

    /** Percent told more than ten minutes too short. */
    double tooShortPercent() {
        return 100.0 * tooShort / count;
    }

    double median() {
        long seen = 0;
        for (int bin = 0; bin <= BINS; bin++) {
            seen += errors[bin];
            if (2 * seen >= count) {
                return (bin + 0.5) * FINE;
            }
        }
        return Double.NaN;
    }

    JsonObject json() {
        return new JsonObject()
                .put("tickets", count)
                .put("mae", mae())
                .put("rmse", rmse())
                .put("medianError", median())
                .put("bias", bias())
                .put("toldTenMinutesTooShortPercent", tooShortPercent());
    }
}
