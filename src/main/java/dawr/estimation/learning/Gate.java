package dawr.estimation.learning;

import java.util.List;
import java.util.Optional;

/** Lets a new model in only if one trained the same way, without the last days, would have done better on them than what was said. */
public final class Gate {
    private static final long DAYS_SECONDS = 7 * 86_400L;

    /** Of few days, the last quarter is judged by. */
    private static final double JUDGED_MAX = 0.25;

    /** Fewer teach a line, not a forest. */
    public static final int EXAMPLES_MIN = 400;

    /** A model as good as the old one is let in all the same: it knows the newer days. */
    private static final double AS_GOOD = 1.005;

    private Gate() {}

    /** A trained model and how it was judged. */
    public record Passed(Wood wood, Verdict verdict) {}

    /**
     * Mean absolute misses on the judged tickets, in minutes.
     *
     * @param judged how many tickets
     * @param from when the first example was issued, local epoch seconds
     * @param to when the last was
     */
    public record Verdict(double candidate, double incumbent, int judged, int examples, long from, long to) {
        public boolean better() {
            return candidate <= incumbent * AS_GOOD;
        }
    }

    /** Trains, judges, and if it is better trains again on all. */
    public static Optional<Passed> tried(List<Example> examples) {
        if (examples.size() < EXAMPLES_MIN) {
            return Optional.empty();
        }
        int from = judgedFrom(examples);
        Wood candidate = Wood.middle(examples.subList(0, from));
        Verdict verdict = judge(candidate, examples.subList(from, examples.size()), examples);
        return verdict.better() ? Optional.of(new Passed(Wood.grown(examples), verdict)) : Optional.empty();
    }

    private static int judgedFrom(List<Example> examples) {
        int from = (int) (examples.size() * (1 - JUDGED_MAX));
        long since = examples.getLast().issuedAt() - DAYS_SECONDS;
        while (from < examples.size() - 1 && examples.get(from).issuedAt() < since) {
            from++;
        }
        return from;
    }

    private static Verdict judge(Wood candidate, List<Example> judged, List<Example> examples) {
        double missed = 0;
        double before = 0;
        for (Example example : judged) {
            double came = Scale.minutes(example.came());
            missed += Math.abs(Scale.minutes(candidate.middle(example)) - came);
            before += Math.abs(Scale.minutes(example.said()) - came);
        }
        return new Verdict(
                missed / judged.size(),
                before / judged.size(),
                judged.size(),
                examples.size(),
                examples.getFirst().issuedAt(),
                examples.getLast().issuedAt());
    }
}
