package dawr.bench;

import java.util.Arrays;

/** How long answers took, microseconds. */
final class Latencies {
    private long[] micros = new long[1 << 16];
    private int count;

    void add(long latencyMicros) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, 2 * count);
        }
        micros[count++] = latencyMicros;
    }

    void add(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.micros[i]);
        }
    }

    int count() {
        return count;
    }

    /** What a share of them did not exceed, milliseconds; 0 if there are none. */
    double millis(double share) {
        long[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1, Math.floor(share * count))] / 1000.0;
    }
}
