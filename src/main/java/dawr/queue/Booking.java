package dawr.queue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a branch offers by appointment.
 *
 * @param services which services, and how much of their time
 * @param earlyMinutes how long before the slot a person who has checked in may be called
 * @param lateMinutes how long after the beginning of the slot it still counts
 * @param daysAhead how far ahead somebody may book
 * @param open whether anybody may book without being let in by the staff
 */
public record Booking(
        Map<ServiceId, Capacity> services, int earlyMinutes, int lateMinutes, int daysAhead, boolean open) {
    /** What holds for an appointment whose branch offers none any more. */
    public static final Booking NONE = new Booking(Map.of(), 15, 10, 30, false);

    public Booking {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    /** So many people every so many minutes, counted from midnight. */
    public record Capacity(int everyMinutes, int places) {
        long millis() {
            return everyMinutes * 60_000L;
        }
    }

    public Optional<Capacity> capacity(ServiceId service) {
        return Optional.ofNullable(services.get(service));
    }

    /** How somebody comes who checks in now. */
    public Punctuality punctuality(long slot, long now) {
        if (now > lateAfter(slot)) {
            return Punctuality.LATE;
        }
        return now < callableFrom(slot) ? Punctuality.TOO_EARLY : Punctuality.IN_TIME;
    }

    /** From when a person with this slot may be called, epoch milliseconds. */
    public long callableFrom(long slot) {
        return slot - earlyMinutes * 60_000L;
    }

    long lateAfter(long slot) {
        return slot + lateMinutes * 60_000L;
    }

    long bookableUntil(long now) {
        return now + daysAhead * 24L * 3_600_000L;
    }
}
