package dawr.congestion;

import dawr.queue.Named;
import java.util.List;

/** How full an hour is, in words. */
public enum Band implements Named {
    CALM,
    MODERATE,
    BUSY,
    CROWDED,
    CRITICAL;

    /** The band of an index, by the branch's four limits; an index on a limit belongs to the band above it. */
    static Band of(double index, List<Double> limits) {
        int band = 0;
        while (band < limits.size() && index >= limits.get(band)) {
            band++;
        }
        return values()[band];
    }

    /** 1 for the calmest. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }
}
