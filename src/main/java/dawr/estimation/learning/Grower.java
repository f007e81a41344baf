package dawr.estimation.learning;

import java.util.Arrays;

/** Grows one tree towards what the trees before it have missed (Friedman's gradient boosting, with histograms, for one quantile). */
final class Grower {
    static final int DEPTH = 5;

    /** A leaf of fewer examples would be an anecdote. */
    private static final int LEAF_MIN = 20;

    private static final double NUMBERS_TRIED = 0.6;

    private final Bins bins;
    private final double[] gradient;
    private final double[] missed;
    private final double share;
    private final double rate;
    private final Chance chance;
    private final int[] number = new int[nodes()];
    private final double[] edge = new double[nodes()];
    private final int[] bin = new int[nodes()];
    private final int[] low = new int[nodes()];
    private final int[] high = new int[nodes()];
    private final double[] value = new double[nodes()];
    private final double[] sums = new double[Bins.MOST];
    private final int[] counts = new int[Bins.MOST];
    private int used;
    private double bestGain;
    private int bestNumber;
    private int bestBin;

    private static int nodes() {
        return (1 << (DEPTH + 1)) - 1;
    }

    /** {@code gradient}: which way each example pulls; {@code missed}: by how much it was missed; {@code share}: the quantile. */
    Grower(Bins bins, double[] gradient, double[] missed, double share, double rate, Chance chance) {
        this.bins = bins;
        this.gradient = gradient;
        this.missed = missed;
        this.share = share;
        this.rate = rate;
        this.chance = chance;
    }

    /** Grows from these examples, whose order it changes. */
    Tree grow(int[] examples) {
        boolean[] tried = new boolean[bins.numbers()];
        for (int each = 0; each < tried.length; each++) {
            tried[each] = chance.share() < NUMBERS_TRIED;
        }
        node(examples, 0, examples.length, 0, tried);
        return new Tree(
                Arrays.copyOf(number, used),
                Arrays.copyOf(edge, used),
                Arrays.copyOf(low, used),
                Arrays.copyOf(high, used),
                Arrays.copyOf(value, used));
    }

    /** What the tree just grown says of an example. */
    double answer(int example) {
        int node = 0;
        while (number[node] >= 0) {
            node = bins.bin(number[node], example) <= bin[node] ? low[node] : high[node];
        }
        return value[node];
    }

    private int node(int[] examples, int from, int to, int depth, boolean[] tried) {
        int node = used++;
        bestGain = 1e-9;
        bestNumber = -1;
        if (depth < DEPTH && to - from >= 2 * LEAF_MIN) {
            search(examples, from, to, tried);
        }
        number[node] = bestNumber;
        if (bestNumber < 0) {
            value[node] = rate * quantile(examples, from, to);
            return node;
        }
        edge[node] = bins.edge(bestNumber, bestBin);
        bin[node] = bestBin;
        int middle = part(examples, from, to, bins.column(bestNumber), bestBin);
        low[node] = node(examples, from, middle, depth + 1, tried);
        high[node] = node(examples, middle, to, depth + 1, tried);
        return node;
    }

    private void search(int[] examples, int from, int to, boolean[] tried) {
        double all = 0;
        for (int i = from; i < to; i++) {
            all += gradient[examples[i]];
        }
        for (int each = 0; each < tried.length; each++) {
            if (tried[each] && bins.count(each) > 1) {
                fill(examples, from, to, bins.column(each));
                weigh(each, all, to - from);
            }
        }
    }

    private void fill(int[] examples, int from, int to, byte[] column) {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        for (int i = from; i < to; i++) {
            int example = examples[i];
            sums[column[example]] += gradient[example];
            counts[column[example]]++;
        }
    }

    private void weigh(int each, double all, int size) {
        double sum = 0;
        int count = 0;
        double before = all * all / size;
        for (int upTo = 0; upTo < bins.count(each) - 1; upTo++) {
            sum += sums[upTo];
            count += counts[upTo];
            if (count >= LEAF_MIN && size - count >= LEAF_MIN) {
                double gain = sum * sum / count + (all - sum) * (all - sum) / (size - count) - before;
                if (gain > bestGain) {
                    bestGain = gain;
                    bestNumber = each;
                    bestBin = upTo;
                }
            }
        }
    }

    private static int part(int[] examples, int from, int to, byte[] column, int upTo) {
        int next = from;
        for (int i = from; i < to; i++) {
            if (column[examples[i]] <= upTo) {
                int swap = examples[next];
                examples[next++] = examples[i];
                examples[i] = swap;
            }
        }
        return next;
    }

    private double quantile(int[] examples, int from, int to) {
        if (from == to) {
            return 0;
        }
        double[] values = new double[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = missed[examples[i]];
        }
        Arrays.sort(values);
        double at = share * (values.length - 1);
        int below = (int) at;
        int above = Math.min(values.length - 1, below + 1);
        return values[below] + (at - below) * (values[above] - values[below]);
    }
}
