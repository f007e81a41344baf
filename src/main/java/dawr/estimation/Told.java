package dawr.estimation;

import dawr.estimation.floor.Sight;
import dawr.estimation.learning.Scale;

/** What somebody was told and what it was based on, kept until their wait is known. */
final class Told {
    /** Nobody's wait is known to the second. */
    static final double WIDTH_MIN = 0.25;

    private static final int DESKS = Sight.NAMES.indexOf("desks");

    private final Estimate estimate;
    private final double[] numbers;
    private final double[] inputs;
    private final double line;
    private final double[] raw;
    private final double[] ends;
    private final long issuedAt;
    private boolean over;
    private boolean hasRunOut;

    /**
     * What was told at an instant (epoch seconds).
     *
     * @param numbers what was seen, the stack's answer last
     * @param inputs what went into the stack
     * @param line what the stack said, scaled
     * @param raw the three quantiles before the margin, scaled
     * @param ends lower and upper end as they were told, minutes
     */
    Told(
            Estimate estimate,
            double[] numbers,
            double[] inputs,
            double line,
            double[] raw,
            double[] ends,
            long issuedAt) {
        this.estimate = estimate;
        this.numbers = numbers;
        this.inputs = inputs;
        this.line = line;
        this.raw = raw;
        this.ends = ends;
        this.issuedAt = issuedAt;
    }

    /** The same, said to one more person, who waits on their own. */
    Told again() {
        return new Told(estimate, numbers, inputs, line, raw, ends, issuedAt);
    }

    /** Whoever was told this waits no more. */
    void over() {
        over = true;
    }

    /** Its upper end is over: does whoever was told this still wait? */
    boolean runsOut() {
        hasRunOut = !over;
        return hasRunOut;
    }

    boolean hasRunOut() {
        return hasRunOut;
    }

    /** When the upper end is over, epoch seconds. */
    long endsAt() {
        return issuedAt + (long) Math.ceil(60 * ends[1]);
    }

    Estimate estimate() {
        return estimate;
    }

    double[] numbers() {
        return numbers;
    }

    double[] inputs() {
        return inputs;
    }

    /** The middle of what was drawn from counters, scaled; 0 where none is known and only the pace of calls was drawn from. */
    double drawn() {
        return drawn(numbers);
    }

    static double drawn(double[] numbers) {
        return numbers[DESKS] > 0 ? Scale.of(numbers[1]) : 0;
    }

    double line() {
        return line;
    }

    double[] raw() {
        return raw;
    }

    double[] ends() {
        return ends;
    }

    long issuedAt() {
        return issuedAt;
    }

    double width() {
        return Math.max(WIDTH_MIN, raw[2] - raw[0]);
    }
}
