package dawr.congestion.lookout;

import dawr.congestion.kept.Alarm;
import dawr.queue.BranchSetup;

/** Hears of each warning when it has been kept; must not wait. */
@FunctionalInterface
public interface Warned {
    void of(BranchSetup setup, Alarm alarm);
}
