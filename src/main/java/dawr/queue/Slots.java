package dawr.queue;

import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When somebody may come by appointment: whole slots within working hours, counted from midnight by the clock on the wall. */
public final class Slots {
    private static final int MINUTES_PER_DAY = 24 * 60;

    private Slots() {}

    /** A slot with room for so many more. */
    public record Free(long at, int places) {}

    /** The slots of a service on a date that are still to come and have room; none if the service takes no appointments. */
    public static List<Free> free(BranchState state, ServiceId service, LocalDate date, long now) {
        Optional<Booking.Capacity> capacity = booking(state).capacity(service);
        List<Free> free = new ArrayList<>();
        capacity.ifPresent(offered -> {
            for (long at : on(state.setup(), offered, date)) {
                int left = offered.places() - state.appointments().taken(service, at);
                if (left > 0 && mayBook(state, at, now)) {
                    free.add(new Free(at, left));
                }
            }
        });
        return free;
    }

    /** The first free slot from a date on; none within the time that may be booked. */
    public static Optional<Free> first(BranchState state, ServiceId service, LocalDate from, long now) {
        int days = booking(state).capacity(service).isPresent() ? booking(state).daysAhead() : -1;
        for (int day = 0; day <= days; day++) {
            List<Free> free = free(state, service, from.plusDays(day), now);
            if (!free.isEmpty()) {
                return Optional.of(free.getFirst());
            }
        }
        return Optional.empty();
    }

    static Booking booking(BranchState state) {
        return state.setup().rules().arrivalRules().booking().orElse(Booking.NONE);
    }

    static boolean mayBook(BranchState state, long at, long now) {
        return at > now && at <= booking(state).bookableUntil(now);
    }

    /** Is the office open then, and for as long as this? */
    static boolean open(BranchSetup setup, Booking.Capacity capacity, long at) {
        Stretch slot = new Stretch(at, at + capacity.millis());
        return holds(setup.timetable().between(slot.from(), slot.to()).open(), slot);
    }

    /** Does a slot of this length begin then? */
    static boolean begins(BranchSetup setup, Booking.Capacity capacity, long at) {
        LocalTime time = Instant.ofEpochMilli(at).atZone(setup.timeZone()).toLocalTime();
        boolean onTheMark = time.getSecond() == 0
                && time.getNano() == 0
                && (time.getHour() * 60 + time.getMinute()) % capacity.everyMinutes() == 0;
        Stretch slot = new Stretch(at, at + capacity.millis());
        return onTheMark
                && holds(setup.timetable().between(slot.from(), slot.to()).working(), slot);
    }

    private static List<Long> on(BranchSetup setup, Booking.Capacity capacity, LocalDate date) {
        long midnight = instant(setup, date, LocalTime.MIDNIGHT);
        long next = instant(setup, date.plusDays(1), LocalTime.MIDNIGHT);
        Stretches working =
                setup.timetable().between(midnight, next + capacity.millis()).working();
        List<Long> slots = new ArrayList<>();
        for (int minute = 0; minute < MINUTES_PER_DAY; minute += capacity.everyMinutes()) {
            long at = instant(setup, date, LocalTime.MIDNIGHT.plusMinutes(minute));
            if (holds(working, new Stretch(at, at + capacity.millis()))) {
                slots.add(at);
            }
        }
        return slots;
    }

    private static long instant(BranchSetup setup, LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(setup.timeZone()).toInstant().toEpochMilli();
    }

    private static boolean holds(Stretches working, Stretch slot) {
        return working.within(slot).millis() == slot.millis();
    }
}
