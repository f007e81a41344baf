package dawr.congestion.ahead;

import dawr.congestion.next.Opening;
import dawr.queue.BranchSetup;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/** When a branch means to be open, by its calendar. */
final class Openings {
    private static final long QUARTER_MINUTES = 15;

    private Openings() {}

    static Opening of(BranchSetup setup, LocalDate date) {
        if (setup.hours().neverCloses()) {
            return new Opening(0, Opening.QUARTERS, afterHoliday(setup, date));
        }
        List<Stretch> open = open(setup, date);
        if (open.isEmpty()) {
            return Opening.CLOSED;
        }
        ZoneId zone = setup.timeZone();
        int from = quarter(open.getFirst().from(), zone);
        int to = quarter(open.getLast().to() - 1, zone) + 1;
        return new Opening(from, to, afterHoliday(setup, date));
    }

    private static List<Stretch> open(BranchSetup setup, LocalDate date) {
        ZoneId zone = setup.timeZone();
        long from = date.atStartOfDay(zone).toInstant().toEpochMilli();
        long to = date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        return setup.timetable().between(from, to).open().list();
    }

    private static boolean afterHoliday(BranchSetup setup, LocalDate date) {
        OfficeCalendar calendar = setup.hours().calendar();
        return calendar.holiday(date.minusDays(1)).isPresent()
                && calendar.holiday(date).isEmpty();
    }

    static int quarter(long at, ZoneId zone) {
        return (int) (Instant.ofEpochMilli(at).atZone(zone).toLocalTime().toSecondOfDay() / (60 * QUARTER_MINUTES));
    }

    static LocalDate date(long at, ZoneId zone) {
        return Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
    }

    /** When the office next lets nobody in any more, on the local day of an instant. */
    static OptionalLong closes(BranchSetup setup, long at) {
        return setup.hours().neverCloses()
                ? OptionalLong.empty()
                : open(setup, date(at, setup.timeZone())).stream()
                        .mapToLong(Stretch::to)
                        .filter(to -> to > at)
                        .max();
    }
}
