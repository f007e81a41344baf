package dawr.simulate;

import dawr.queue.kpi.DayFacts;
import java.util.Arrays;

/**
 * A figure over many simulated days: its mean, and the range that eight days in ten keep to. Days on which it has no meaning are left out.
 */
record Spread(double mean, double low, double high) {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    static Spread of(double[] days) {
        double[] some = Arrays.stream(days).filter(Double::isFinite).toArray();
        return new Spread(
                Arrays.stream(some).average().orElse(Double.NaN),
                DayFacts.percentileOf(some, LOW),
                DayFacts.percentileOf(some, HIGH));
    }
}
