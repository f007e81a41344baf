package dawr.congestion.layout;

import dawr.queue.CounterId;
import java.util.List;
import java.util.Optional;

/**
 * One person's time in the house on a day.
 *
 * @param groups those they are counted in
 * @param kiosk did they take their ticket at one
 * @param waits in order
 */
record Stay(List<String> groups, boolean kiosk, List<Wait> waits) {
    Stay {
        groups = List.copyOf(groups);
        waits = List.copyOf(waits);
    }

    /**
     * A time of waiting. Instants are epoch milliseconds.
     *
     * @param counter where they went when it was over; nowhere if they left or did not come
     * @param hall where those sit who wait for it
     */
    record Wait(long from, long until, Optional<CounterId> counter, String hall) {}
}
