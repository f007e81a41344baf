package dawr.issuance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many appointments one address may book without being let in by the staff: nobody takes every slot of a morning. Who asks for a slot that has just gone
 * has taken nothing, so a whole family, or a whole street behind one address, may ask often. Safe for several threads.
 */
final class BookingPace {
    /** Two families with one phone. */
    static final int BOOKINGS_MAX = 12;

    /** Nobody who looks for a time asks oftener, and no machine shall. */
    static final int TRIES_MAX = 120;

    private static final long WITHIN_MILLIS = 10 * 60_000L;
    static final int AGAIN_SECONDS = (int) (WITHIN_MILLIS / 1_000);

    /** Addresses remembered at once; beyond it the one heard of longest ago is forgotten. */
    private static final int ADDRESSES_MAX = 10_000;

    private final LongSupplier clock;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /** When an address asked lately, and when it booked, or is about to. */
    private record Asked(Deque<Long> tries, Deque<Long> bookings) {
        Asked() {
            this(new ArrayDeque<>(), new ArrayDeque<>());
        }

        void forgetUntil(long at) {
            tries.removeIf(each -> each <= at);
            bookings.removeIf(each -> each <= at);
        }

        boolean admits(long now) {
            return tries.size() < TRIES_MAX && bookings.size() < BOOKINGS_MAX && tries.add(now) && bookings.add(now);
        }
    }

    BookingPace(LongSupplier clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String address) {
        long now = clock.getAsLong();
        Asked known = asked.remove(address);
        Asked lately = known == null ? new Asked() : known;
        asked.put(address, lately);
        if (asked.size() > ADDRESSES_MAX) {
            asked.remove(asked.keySet().iterator().next());
        }
        lately.forgetUntil(now - WITHIN_MILLIS);
        return lately.admits(now);
    }

    /** Nothing came of the newest asking that was let in: it was a try and no booking. */
    synchronized void bookedNothing(String address) {
        Asked lately = asked.get(address);
        if (lately != null) {
            lately.bookings().pollLast();
        }
    }
}
