package dawr.congestion.alarm;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What warnings are worth, from looks that have been judged. */
public final class Skill {
    private final List<Look> looks;

    public Skill(List<Look> looks) {
        this.looks = List.copyOf(looks);
    }

    /**
     * Warnings counted.
     *
     * @param hits it was warned, and it came
     * @param misses it came unwarned
     * @param falseAlarms it was warned, and it did not come
     * @param leadMinutes from the warning until it came, on average
     */
    public record Counts(int hits, int misses, int falseAlarms, double leadMinutes) {
        public double precision() {
            return hits + falseAlarms == 0 ? Double.NaN : (double) hits / (hits + falseAlarms);
        }

        public double recall() {
            return hits + misses == 0 ? Double.NaN : (double) hits / (hits + misses);
        }
    }

    public int looks() {
        return looks.size();
    }

    public double frequency() {
        return looks.stream().filter(Look::passed).count() / (double) looks.size();
    }

    /** Mean squared miss of what was said. */
    public double brier() {
        return brier(Look::likely);
    }

    public double climateBrier() {
        return brier(Look::climate);
    }

    private double brier(ToDoubleFunction<Look> said) {
        return looks.stream()
                .mapToDouble(look -> Math.pow(said.applyAsDouble(look) - (look.passed() ? 1 : 0), 2))
                .average()
                .orElse(Double.NaN);
    }

    /** How much of the miss of the climate's forecast it does away with; 1 is all, nothing or less is worthless. */
    public double overClimate() {
        return 1 - brier() / climateBrier();
    }

    /** Warnings at this likelihood and above. */
    public Counts at(double likely) {
        return counts(Look::likely, likely);
    }

    /** A plain threshold that warns of at least as many of those that came, and of as few others as it can. */
    public Counts plainWithRecall(double recall) {
        double[] values = looks.stream()
                .filter(Look::passed)
                .mapToDouble(Look::plain)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return new Counts(0, 0, 0, Double.NaN);
        }
        int missed = (int) Math.floor((1 - recall) * values.length + 1e-9);
        return counts(Look::plain, values[Math.min(values.length - 1, missed)]);
    }

    private Counts counts(ToDoubleFunction<Look> said, double from) {
        int hits = 0;
        int misses = 0;
        int falseAlarms = 0;
        double lead = 0;
        for (Look look : looks) {
            boolean warned = said.applyAsDouble(look) >= from;
            hits += warned && look.passed() ? 1 : 0;
            misses += !warned && look.passed() ? 1 : 0;
            falseAlarms += warned && !look.passed() ? 1 : 0;
            lead += warned && look.passed() ? look.leadMinutes().orElse(0) : 0;
        }
        return new Counts(hits, misses, falseAlarms, hits == 0 ? Double.NaN : lead / hits);
    }
}
