package dawr.estimation.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Trees that together say one quantile of what is to come (gradient boosting under the pinball loss, Koenker and Bassett 1978; Friedman 2001). */
public final class Forest {
    private static final int TREES = 110;
    private static final double RATE = 0.06;

    /** Each tree sees so many of the examples, so that no few of them rule all. */
    private static final double EXAMPLES_SEEN = 0.6;

    private final double start;
    private final List<Tree> trees;

    private Forest(double start, List<Tree> trees) {
        this.start = start;
        this.trees = List.copyOf(trees);
    }

    /**
     * Learns from examples.
     *
     * @param bins the examples' numbers in bins
     * @param wanted what each should have said
     * @param share the quantile, between 0 and 1
     */
    static Forest grown(Bins bins, double[] wanted, double share, long seed) {
        int size = wanted.length;
        double[] missed = wanted.clone();
        double[] gradient = new double[size];
        Chance chance = new Chance(seed);
        List<Tree> trees = new ArrayList<>();
        for (int tree = 0; tree < TREES; tree++) {
            for (int example = 0; example < size; example++) {
                gradient[example] = missed[example] < 0 ? share - 1 : share;
            }
            Grower grower = new Grower(bins, gradient, missed, share, RATE, chance);
            Tree grown = grower.grow(some(size, chance));
            trees.add(grown);
            for (int example = 0; example < size; example++) {
                missed[example] -= grower.answer(example);
            }
        }
        return new Forest(0, trees);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(start);
        out.writeInt(trees.size());
        for (Tree tree : trees) {
            tree.write(out);
        }
    }

    static Forest read(DataInput in) throws IOException {
        double start = in.readDouble();
        List<Tree> trees = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            trees.add(Tree.read(in));
        }
        return new Forest(start, trees);
    }

    private static int[] some(int size, Chance chance) {
        int[] picked = new int[size];
        int count = 0;
        for (int example = 0; example < size; example++) {
            if (chance.share() < EXAMPLES_SEEN) {
                picked[count++] = example;
            }
        }
        return java.util.Arrays.copyOf(picked, count);
    }

    /** What the forest says of these numbers. */
    public double answer(double[] numbers) {
        double sum = start;
        for (Tree tree : trees) {
            sum += tree.answer(numbers);
        }
        return sum;
    }
}
