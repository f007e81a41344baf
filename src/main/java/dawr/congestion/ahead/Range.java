package dawr.congestion.ahead;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;

/** What is to be expected of a figure: the middle, and the range that eight in ten courses keep to. */
public record Range(double low, double mid, double high) {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /** Of so many courses; those of which the figure says nothing are left out. */
    public static Range of(double[] courses) {
        double[] some = Arrays.stream(courses).filter(Double::isFinite).sorted().toArray();
        return some.length == 0
                ? new Range(Double.NaN, Double.NaN, Double.NaN)
                : new Range(at(some, LOW), at(some, 0.5), at(some, HIGH));
    }

    /**
     * Where a further course lies below with that likelihood: between n that are sorted there are n + 1 gaps into which it falls alike (Weibull's plotting
     * position). The quantile of the n themselves would be too near to the middle, with twelve of them by a third of what is promised.
     */
    private static double at(double[] sorted, double share) {
        double place = Math.clamp(share * (sorted.length + 1) - 1, 0, sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The same with its ends so many times as far from the middle. */
    public Range widened(double times) {
        return new Range(mid - (mid - low) * times, mid, mid + (high - mid) * times);
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Nothing where there was nothing to measure. */
    public JsonObject json() {
        JsonObject json = new JsonObject();
        if (Double.isFinite(mid)) {
            json.put("low", tenths(low)).put("mid", tenths(mid)).put("high", tenths(high));
        }
        return json;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
