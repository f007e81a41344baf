package dawr.estimation.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

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

    void write(DataOutput out) throws IOException {
        out.writeInt(number.length);
        for (int node = 0; node < number.length; node++) {
            out.writeShort(number[node]);
            out.writeDouble(edge[node]);
            out.writeInt(low[node]);
            out.writeInt(high[node]);
            out.writeDouble(value[node]);
        }
    }

    static Tree read(DataInput in) throws IOException {
        int nodes = in.readInt();
        Tree tree = new Tree(new int[nodes], new double[nodes], new int[nodes], new int[nodes], new double[nodes]);
        for (int node = 0; node < nodes; node++) {
            tree.number[node] = in.readShort();
            tree.edge[node] = in.readDouble();
            tree.low[node] = in.readInt();
            tree.high[node] = in.readInt();
            tree.value[node] = in.readDouble();
        }
        return tree;
    }

    double answer(double[] numbers) {
        int node = 0;
        while (number[node] >= 0) {
            node = Bins.clean(numbers[number[node]]) <= edge[node] ? low[node] : high[node];
        }
        return value[node];
    }
}
