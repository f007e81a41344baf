package dawr.surveys.figures;

import java.util.Arrays;
import java.util.List;

/**
 * A logistic regression with a ridge: how likely something is, given what is known. Fitted by Newton's method, which a ridge keeps from running
 * away where a trait decides everything.
 */
final class Odds {
    private static final int ROUNDS_MAX = 30;
    private static final double CLOSE_ENOUGH = 1e-8;

    /** No step of Newton's moves a coefficient further. */
    private static final double STEP_MAX = 2;

    /**
     * So many like this, and with how many of them it was so.
     *
     * @param columns those that are 1
     */
    // the columns of one pattern are shared by whoever reads them and never written
    @SuppressWarnings("ArrayRecordComponent")
    record Seen(int[] columns, double tries, double hits) {}

    private final List<Seen> all;
    private final double[] coefficients;
    private final double[] pulls;

    private Odds(List<Seen> all, double[] pulls) {
        this.all = all;
        this.coefficients = new double[pulls.length];
        this.pulls = pulls.clone();
    }

    /** @param pulls how strongly each column is pulled towards having no effect */
    static Odds fit(List<Seen> all, double[] pulls) {
        Odds odds = new Odds(all, pulls);
        double tries = all.stream().mapToDouble(Seen::tries).sum();
        double hits = all.stream().mapToDouble(Seen::hits).sum();
        odds.coefficients[0] = Math.log((hits + 0.5) / (tries - hits + 0.5));
        for (int round = 0; round < ROUNDS_MAX && odds.improve() > CLOSE_ENOUGH; round++) {}
        return odds;
    }

    double of(int[] columns) {
        double sum = 0;
        for (int column : columns) {
            sum += coefficients[column];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** One step of Newton's; says how far it went. */
    private double improve() {
        int size = coefficients.length;
        double[][] bend = new double[size][size];
        double[] slope = new double[size];
        for (int i = 0; i < size; i++) {
            bend[i][i] = pulls[i];
            slope[i] = -pulls[i] * coefficients[i];
        }
        all.forEach(seen -> lean(seen, bend, slope));
        Cholesky.solve(bend, slope);
        for (int i = 0; i < size; i++) {
            coefficients[i] += Math.clamp(slope[i], -STEP_MAX, STEP_MAX);
        }
        return Arrays.stream(slope).map(Math::abs).max().orElse(0);
    }

    /** The standard error of what leans so on the coefficients, by the delta method. */
    double error(double[] slope) {
        int size = coefficients.length;
        double[][] bend = new double[size][size];
        for (int i = 0; i < size; i++) {
            bend[i][i] = pulls[i];
        }
        all.forEach(seen -> lean(seen, bend, new double[size]));
        double[] solved = slope.clone();
        Cholesky.solve(bend, solved);
        double variance = 0;
        for (int i = 0; i < size; i++) {
            variance += slope[i] * solved[i];
        }
        return Math.sqrt(Math.max(0, variance));
    }

    private void lean(Seen seen, double[][] bend, double[] slope) {
        double likely = of(seen.columns());
        double pull = seen.hits() - seen.tries() * likely;
        double weight = seen.tries() * likely * (1 - likely);
        for (int row : seen.columns()) {
            slope[row] += pull;
            for (int column : seen.columns()) {
                bend[row][column] += weight;
            }
        }
    }
}
