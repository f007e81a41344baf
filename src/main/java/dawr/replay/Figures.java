package dawr.replay;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How fast the office answered, and what it answered. Belongs to one thread. */
public final class Figures {
    private long[] latenciesMicros = new long[4096];
    private int count;
    private final Map<Integer, Integer> byStatus = new TreeMap<>();
    private long retries;

    void answered(int status, long latencyMicros) {
        byStatus.merge(status, 1, Integer::sum);
        if (status / 100 == 2) {
            if (count == latenciesMicros.length) {
                latenciesMicros = Arrays.copyOf(latenciesMicros, 2 * count);
            }
            latenciesMicros[count++] = latencyMicros;
        }
    }

    void retried() {
        retries++;
    }

    /** Answers so far, by status. */
    public Map<Integer, Integer> byStatus() {
        return byStatus;
    }

    /** Requests that had to be sent again because no answer came, or none that was final. */
    public long retries() {
        return retries;
    }

    public int accepted() {
        return count;
    }

    /** The latency that a share of the accepted requests did not exceed, milliseconds; 0 if there are none. */
    public double latencyMillis(double share) {
        long[] sorted = Arrays.copyOf(latenciesMicros, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1, Math.floor(share * count))] / 1000.0;
    }
}
