package dawr.issuance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many appointments one address may book without being let in by the staff: nobody takes every slot of a morning. Safe for several threads. */
final class BookingPace {
    /** A family with one phone, and one mistake. */
    private static final int BOOKINGS_MAX = 6;

    private static final long WITHIN_MILLIS = 10 * 60_000L;
    static final int AGAIN_SECONDS = (int) (WITHIN_MILLIS / 1_000);

    /** Addresses remembered at once; beyond it the one heard of longest ago is forgotten. */
    private static final int ADDRESSES_MAX = 10_000;

    private final LongSupplier clock;
    private final Map<String, Deque<Long>> asked = new LinkedHashMap<>();

    BookingPace(LongSupplier clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String address) {
        long now = clock.getAsLong();
        Deque<Long> times = asked.remove(address);
        Deque<Long> lately = times == null ? new ArrayDeque<>() : times;
        asked.put(address, lately);
        if (asked.size() > ADDRESSES_MAX) {
            asked.remove(asked.keySet().iterator().next());
        }
        lately.removeIf(at -> at <= now - WITHIN_MILLIS);
        return lately.size() < BOOKINGS_MAX && lately.add(now);
    }
}
