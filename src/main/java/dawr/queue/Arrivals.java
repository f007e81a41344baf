package dawr.queue;

/** When the day's visitors came for a service, earliest first. */
final class Arrivals {
    private long[] times = new long[16];
    private int count;

    Arrivals copy() {
        Arrivals copy = new Arrivals();
        copy.times = times.clone();
        copy.count = count;
        return copy;
    }

    /** Nearly always the latest so far; a ticket taken while the office could not be reached is put where it belongs. */
    void add(long atMillis) {
        int at = count == 0 || times[count - 1] <= atMillis ? count : firstAtOrAfter(atMillis + 1);
        if (count == times.length) {
            long[] wider = new long[2 * count];
            System.arraycopy(times, 0, wider, 0, count);
            times = wider;
        }
        System.arraycopy(times, at, times, at + 1, count - at);
        times[at] = atMillis;
        count++;
    }

    /** How many came at that instant (epoch milliseconds) or later. */
    int since(long fromMillis) {
        return count - firstAtOrAfter(fromMillis);
    }

    private int firstAtOrAfter(long atMillis) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < atMillis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
