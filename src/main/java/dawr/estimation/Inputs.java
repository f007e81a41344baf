package dawr.estimation;

import dawr.estimation.floor.Sight;
import dawr.estimation.learning.Scale;
import java.util.Arrays;

/** What goes into the stack: the drawing and the usual formulas, scaled. */
final class Inputs {
    /** Waits and formulas of more than this say nothing more. */
    private static final double MINUTES_MAX = 240;

    /** The numbers of {@link Sight#NAMES} that are waits: the drawing, the formulas, the last five. */
    private static final int[] WAITS = {1, 3, 0, 4, 5, 6, 7, 8, 9, 10, 11};

    /** Where the stack begins: mostly at the drawing and the usual pace. */
    static final double[] START = {0, 0.3, 0.2, 0, 0, 0, 0, 0.1, 0, 0, 0.3, 0, 0};

    /** How many numbers a model is shown: what is seen, and what the stack says. */
    static final int SEEN = Sight.NAMES.size() + 1;

    private Inputs() {}

    static double[] of(Sight sight) {
        double[] seen = sight.numbers();
        double[] inputs = new double[WAITS.length + 2];
        inputs[0] = 1;
        for (int each = 0; each < WAITS.length; each++) {
            inputs[each + 1] = Scale.of(Math.min(MINUTES_MAX, seen[WAITS[each]]));
        }
        inputs[WAITS.length + 1] = Scale.of(Math.min(MINUTES_MAX, seen[12] * seen[22]));
        return inputs;
    }

    /** What is seen, and what the stack says of it. */
    static double[] with(double[] seen, double line) {
        double[] all = Arrays.copyOf(seen, seen.length + 1);
        all[seen.length] = line;
        return all;
    }
}
