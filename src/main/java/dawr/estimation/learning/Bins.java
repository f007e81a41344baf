package dawr.estimation.learning;

import java.util.Arrays;

/** Numbers sorted into at most {@value #MOST} bins each, with about as many examples in every bin: what trees split by. */
final class Bins {
    static final int MOST = 64;

    private final double[][] edges;
    /** By number, then by example. */
    private final byte[][] bins;

    private Bins(double[][] edges, byte[][] bins) {
        this.edges = edges;
        this.bins = bins;
    }

    static Bins of(double[][] examples) {
        int numbers = examples[0].length;
        double[][] edges = new double[numbers][];
        byte[][] bins = new byte[numbers][examples.length];
        for (int number = 0; number < numbers; number++) {
            double[] values = column(examples, number);
            edges[number] = edges(values);
            for (int example = 0; example < examples.length; example++) {
                bins[number][example] = (byte) bin(edges[number], values[example]);
            }
        }
        return new Bins(edges, bins);
    }

    private static double[] column(double[][] examples, int number) {
        return Arrays.stream(examples).mapToDouble(row -> clean(row[number])).toArray();
    }

    /** What is not known is less than anything. */
    static double clean(double value) {
        return Double.isNaN(value) ? -1e9 : value;
    }

    private static double[] edges(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] edges = new double[MOST - 1];
        int count = 0;
        for (int bin = 1; bin < MOST; bin++) {
            int at = (int) ((long) bin * sorted.length / MOST);
            double low = sorted[Math.max(0, at - 1)];
            if (at > 0 && low < sorted[at] && (count == 0 || low >= edges[count - 1])) {
                edges[count++] = (low + sorted[at]) / 2;
            } else if (count == 0 || sorted[at] > edges[count - 1]) {
                double next = above(sorted, sorted[at]);
                if (next > sorted[at]) {
                    edges[count++] = (sorted[at] + next) / 2;
                }
            }
        }
        return Arrays.stream(edges, 0, count).distinct().toArray();
    }

    private static double above(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == sorted.length ? value : sorted[low];
    }

    private static int bin(double[] edges, double value) {
        int at = Arrays.binarySearch(edges, value);
        return at < 0 ? -1 - at : at;
    }

    int numbers() {
        return bins.length;
    }

    int bin(int number, int example) {
        return bins[number][example];
    }

    byte[] column(int number) {
        return bins[number];
    }

    /** Everything up to this bin is at most this value. */
    double edge(int number, int bin) {
        return edges[number][bin];
    }

    int count(int number) {
        return edges[number].length + 1;
    }
}
