package dawr.estimation.learning;

/** A tree of questions "is this number at most that?", ending in a value. Node 0 is the root; a leaf asks about number -1. */
final class Tree {
    private final int[] number;
    private final double[] edge;
    private final int[] low;
    private final int[] high;
    private final double[] value;

    /** Each node's number and edge, the next node if the number is at most the edge, the next if not, and a leaf's value. */
    Tree(int[] number, double[] edge, int[] low, int[] high, double[] value) {
        this.number = number;
        this.edge = edge;
        this.low = low;
        this.high = high;
        this.value = value;
    }

    double answer(double[] numbers) {
        int node = 0;
        while (number[node] >= 0) {
            node = Bins.clean(numbers[number[node]]) <= edge[node] ? low[node] : high[node];
        }
        return value[node];
    }
}
