package dawr.estimation.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each way of learning finds what can be found, and no more. */
class LearningTest {
    private static final int EXAMPLES = 4_000;

    @Test
    void aForestSaysTheQuantileItWasAskedFor() {
        Random luck = new Random(1);
        double[][] seen = new double[EXAMPLES][3];
        double[] came = new double[EXAMPLES];
        for (int each = 0; each < EXAMPLES; each++) {
            seen[each] = new double[] {luck.nextInt(10), luck.nextDouble(), Double.NaN};
            came[each] = seen[each][0] + luck.nextDouble();
        }
        Forest forest = Forest.grown(Bins.of(seen), came, 0.9, 1);
        long kept = java.util.stream.IntStream.range(0, EXAMPLES)
                .filter(each -> came[each] <= forest.answer(seen[each]))
                .count();
        assertEquals(0.9, kept / (double) EXAMPLES, 0.05);
        assertTrue(forest.answer(new double[] {9, 0.5, Double.NaN})
                > forest.answer(new double[] {0, 0.5, Double.NaN}) + 7);
    }

    @Test
    void theSameExamplesGiveTheSameForest() {
        double[][] seen = {{1, 2}, {2, 1}, {3, 0}, {4, 7}};
        double[] came = {1, 2, 3, 4};
        double once = Forest.grown(Bins.of(seen), came, 0.5, 9).answer(seen[2]);
        assertEquals(once, Forest.grown(Bins.of(seen), came, 0.5, 9).answer(seen[2]));
    }

    @Test
    void theStackFindsTheLineThroughItsInputs() {
        Random luck = new Random(2);
        Stack stack = new Stack(new double[] {0, 0.5, 0.5});
        for (int each = 0; each < EXAMPLES; each++) {
            double[] inputs = {1, luck.nextDouble() * 5, luck.nextDouble() * 5};
            stack.learn(inputs, 0.3 + 1.2 * inputs[1] - 0.1 * inputs[2] + luck.nextGaussian() / 10);
        }
        assertEquals(0.3 + 1.2 * 2 - 0.1 * 3, stack.answer(new double[] {1, 2, 3}), 0.05);
    }

    @Test
    void anEndIsKeptAsOftenAsPromisedEvenAfterTheOfficeHasChanged() {
        Random luck = new Random(3);
        Margin margin = new Margin(0.1);
        int kept = 0;
        for (int each = 0; each < 2 * EXAMPLES; each++) {
            double came = luck.nextGaussian() * (each < EXAMPLES ? 1 : 1.5);
            double end = margin.widths(1);
            kept += each >= 500 && came <= end ? 1 : 0;
            margin.learn(1, came, came > end, false);
        }
        assertEquals(0.9, kept / (2.0 * EXAMPLES - 500), 0.015);
    }

    @Test
    void aPromiseThatHasRunOutIsCountedOnce() {
        for (boolean missed : new boolean[] {true, false}) {
            Margin foretold = new Margin(0.1);
            Margin told = new Margin(0.1);
            for (int each = 0; each < 300; each++) {
                double came = Math.sqrt(each % 100);
                foretold.ranOut(1);
                foretold.learn(1, came, missed, true);
                told.learn(1, came, missed, false);
            }
            assertEquals(told.widths(1), foretold.widths(1), missed ? "missed" : "kept after all");
        }
    }

    @Test
    void aPromiseThatRunsOutWidensTheNextOnesWhileItsWaitIsYetUnknown() {
        Margin margin = new Margin(0.1);
        for (int each = 0; each < 300; each++) {
            margin.learn(1, Math.sqrt(each % 100), each % 10 == 0, false);
        }
        double before = margin.widths(1);
        margin.ranOut(1);
        margin.ranOut(1);
        assertTrue(margin.widths(1) > before);
    }

    @Test
    void withoutEnoughExamplesNothingIsTrained() {
        assertTrue(Gate.tried(List.of()).isEmpty());
    }

    @Test
    void aDayWorseThanAnyBeforeIsStillForetoldAsSuch() {
        Random luck = new Random(5);
        List<Example> known = new ArrayList<>();
        for (int each = 0; each < EXAMPLES / 4; each++) {
            double drawn = luck.nextDouble() * 4;
            double came = drawn + luck.nextGaussian() / 5;
            known.add(new Example(new double[] {drawn, luck.nextDouble()}, drawn, drawn, drawn, came, each));
        }
        assertEquals(11, Wood.grown(known).answer(new double[] {11, 0.5}, 11, 11)[1], 0.5);
    }
}
