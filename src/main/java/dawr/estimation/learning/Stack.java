package dawr.estimation.learning;

import java.util.Arrays;

/**
 * A line through what the formulas say, corrected with every ticket that is called: recursive least squares with forgetting (Ljung, System Identification,
 * section 11.2), pulled to start at the mean of its inputs.
 */
public final class Stack {
    private static final double FORGETTING = 0.9998;

    /** How far the first tickets may pull it from where it starts. */
    private static final double LOOSENESS = 0.05;

    private final double[] weights;
    private final double[][] spread;

    /** For so many inputs, beginning with these weights. */
    public Stack(double[] start) {
        weights = start.clone();
        spread = new double[start.length][start.length];
        for (int i = 0; i < start.length; i++) {
            spread[i][i] = LOOSENESS;
        }
    }

    public double answer(double[] inputs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum;
    }

    /** What it should have said. */
    public void learn(double[] inputs, double wanted) {
        double[] gain = new double[weights.length];
        double scale = FORGETTING;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                gain[i] += spread[i][j] * inputs[j];
            }
            scale += gain[i] * inputs[i];
        }
        double miss = wanted - answer(inputs);
        double[] before = gain.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] += gain[i] / scale * miss;
            for (int j = 0; j < weights.length; j++) {
                spread[i][j] = (spread[i][j] - before[i] * before[j] / scale) / FORGETTING;
            }
        }
    }

    double[] weights() {
        return Arrays.copyOf(weights, weights.length);
    }
}
