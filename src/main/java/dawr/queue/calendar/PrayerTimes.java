package dawr.queue.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/**
 * When prayers are said at the office: by the table of its authority where that names the day, else by the sun over its town.
 *
 * @param latitude degrees north, −60 to 60: beyond, an afternoon may have no shadow to measure
 * @param longitude degrees east, −180 to 180
 */
public record PrayerTimes(double latitude, double longitude, Madhab asr, List<Given> table) {
    public static final double LATITUDE_MAX = 60;

    public PrayerTimes {
        table = List.copyOf(table);
    }

    /** A day of the authority's table, minutes of the day in local time. */
    public record Given(LocalDate date, int dhuhrMinute, int asrMinute) {}

    /** When a prayer is said that day, epoch milliseconds at a full minute; none if it is not said on that weekday. */
    public OptionalLong at(Prayer prayer, LocalDate date, ZoneId zone) {
        if (!prayer.isSaidOn(date)) {
            return OptionalLong.empty();
        }
        for (Given given : table) {
            if (given.date().equals(date)) {
                return OptionalLong.of(LocalTimes.instant(date, minute(given, prayer), zone));
            }
        }
        return OptionalLong.of(bySun(prayer, date));
    }

    private static int minute(Given given, Prayer prayer) {
        return switch (prayer) {
            case DHUHR, FRIDAY -> given.dhuhrMinute();
            case ASR -> given.asrMinute();
        };
    }

    private long bySun(Prayer prayer, LocalDate date) {
        Sun sun = new Sun(latitude, longitude);
        return switch (prayer) {
            case DHUHR, FRIDAY -> sun.noon(date);
            case ASR -> sun.shadow(date, asr.shadowLengths());
        };
    }
}
