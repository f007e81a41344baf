package dawr.congestion.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What warnings are worth, from looks that have been judged. */
public final class Skill {
    /** Where likelihoods begin to be another; finer where most of them are. */
    private static final double[] STEPS = {0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7};

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

    /**
     * The looks of which it was said to be about so likely.
     *
     * @param said how likely it was said to be, on average
     * @param came of how many of them it came, as a share
     */
    public record Alike(int looks, double said, double came) {}

    /** Whether what was said to be so likely came as often: the looks that said much the same, from the unlikely to the likely, empty ones left out. */
    public List<Alike> alike() {
        List<Alike> alike = new ArrayList<>();
        for (int step = 0; step < STEPS.length; step++) {
            double from = STEPS[step];
            double to = step + 1 < STEPS.length ? STEPS[step + 1] : Double.POSITIVE_INFINITY;
            List<Look> some = looks.stream()
                    .filter(look -> look.likely() >= from && look.likely() < to)
                    .toList();
            if (!some.isEmpty()) {
                alike.add(new Alike(
                        some.size(),
                        some.stream().mapToDouble(Look::likely).average().orElse(0),
                        some.stream().filter(Look::passed).count() / (double) some.size()));
            }
        }
        return alike;
    }

    /** What of the miss is due to likelihoods that are not what came of them (Murphy 1973): 0 is honest. */
    public double dishonesty() {
        return alike().stream()
                        .mapToDouble(some -> some.looks() * Math.pow(some.said() - some.came(), 2))
                        .sum()
                / looks.size();
    }

    /** How far it tells looks apart (Murphy 1973): the more, the better, up to frequency × (1 − frequency). */
    public double resolution() {
        return alike().stream()
                        .mapToDouble(some -> some.looks() * Math.pow(some.came() - frequency(), 2))
                        .sum()
                / looks.size();
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
        return withRecall(Look::plain, recall);
    }

    /** Warnings of at least as many of those that came as this share, and of as few others as can be. */
    public Counts withRecall(double recall) {
        return withRecall(Look::likely, recall);
    }

    private Counts withRecall(ToDoubleFunction<Look> said, double recall) {
        double[] values =
                looks.stream().filter(Look::passed).mapToDouble(said).sorted().toArray();
        if (values.length == 0) {
            return new Counts(0, 0, 0, Double.NaN);
        }
        int missed = (int) Math.floor((1 - recall) * values.length + 1e-9);
        return counts(said, values[Math.min(values.length - 1, missed)]);
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
