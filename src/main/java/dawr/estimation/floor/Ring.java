package dawr.estimation.floor;

import java.util.Arrays;

/** The last so many of something measured, in the order in which they came. */
public final class Ring {
    private final double[] values;
    private int next;
    private int size;
    private double sum;

    public Ring(int most) {
        values = new double[most];
    }

    public void add(double value) {
        if (size == values.length) {
            sum -= values[next];
        } else {
            size++;
        }
        values[next] = value;
        sum += value;
        next = (next + 1) % values.length;
        if (next == 0) {
            // Subtracting for months would let rounding grow
            sum = Arrays.stream(values, 0, size).sum();
        }
    }

    /** All that another remembers, oldest first. */
    void addAll(Ring other) {
        for (int each = 0; each < other.size; each++) {
            add(other.fromOldest(each));
        }
    }

    public int size() {
        return size;
    }

    /** The mean, or this where nothing is known yet. */
    public double mean(double otherwise) {
        return size == 0 ? otherwise : sum / size;
    }

    /** The mean, pulled towards a prior that counts as so many values. */
    public double shrunk(double prior, double weight) {
        return (sum + prior * weight) / (size + weight);
    }

    /** The mean of the newest so many. */
    public double meanOfLast(int count, double otherwise) {
        int some = Math.min(count, size);
        double total = 0;
        for (int back = 0; back < some; back++) {
            total += fromNewest(back);
        }
        return some == 0 ? otherwise : total / some;
    }

    /** The greatest, 0 at least. */
    public double most() {
        double most = 0;
        for (int each = 0; each < size; each++) {
            most = Math.max(most, values[each]);
        }
        return most;
    }

    /** The newest is 0. */
    public double fromNewest(int back) {
        return values[Math.floorMod(next - 1 - back, values.length)];
    }

    /** Any of them, by an index below {@link #size}; the oldest is 0. */
    double fromOldest(int index) {
        return size < values.length ? values[index] : values[(next + index) % values.length];
    }

    double[] sorted() {
        double[] copy = Arrays.copyOf(values, size);
        Arrays.sort(copy);
        return copy;
    }
}
