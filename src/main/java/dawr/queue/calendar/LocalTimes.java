package dawr.queue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Minutes of a local day as instants, and back. */
final class LocalTimes {
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int MINUTES_PER_HOUR = 60;

    private LocalTimes() {}

    /** The instant of a minute of the day; 1,440 and more are of the next one. Epoch milliseconds. */
    static long instant(LocalDate date, int minute, ZoneId zone) {
        int ofDay = minute % MINUTES_PER_DAY;
        return date.plusDays(minute / MINUTES_PER_DAY)
                .atTime(ofDay / MINUTES_PER_HOUR, ofDay % MINUTES_PER_HOUR)
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }

    static Stretch stretch(LocalDate date, Window window, ZoneId zone) {
        return new Stretch(instant(date, window.fromMinute(), zone), instant(date, window.toMinute(), zone));
    }

    static Stretch wholeDay(LocalDate date, ZoneId zone) {
        return stretch(date, new Window(0, MINUTES_PER_DAY), zone);
    }

    static LocalDate date(long atMillis, ZoneId zone) {
        return Instant.ofEpochMilli(atMillis).atZone(zone).toLocalDate();
    }
}
