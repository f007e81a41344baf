package dawr.queue.calendar;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The Umm al-Qura calendar, with the months that the office's country began on another day. */
public record HijriDates(List<Sighting> sightings) {
    private static final int RAMADAN = 9;

    /** The months that a shift of a day can bring a date into, from the table's own: the next, itself, the one before. */
    private static final List<Integer> NEAR = List.of(1, 0, -1);

    public HijriDates {
        sightings = List.copyOf(sightings);
    }

    /** A day of the Hijri calendar. */
    public record HijriDate(int year, int month, int day) {}

    /** The day that a date is; the table reaches from 1882 to 2174. */
    public HijriDate of(LocalDate date) {
        HijrahDate first = HijrahChronology.INSTANCE.date(date).with(ChronoField.DAY_OF_MONTH, 1);
        for (int months : NEAR) {
            HijrahDate month = first.plus(months, ChronoUnit.MONTHS);
            LocalDate begins = begins(month);
            if (!begins.isAfter(date)) {
                int day = (int) begins.until(date, ChronoUnit.DAYS) + 1;
                return new HijriDate(year(month), monthOf(month), day);
            }
        }
        throw new IllegalStateException("no month holds " + date);
    }

    public boolean isRamadan(LocalDate date) {
        return of(date).month() == RAMADAN;
    }

    private LocalDate begins(HijrahDate first) {
        LocalDate table = LocalDate.ofEpochDay(first.toEpochDay());
        for (Sighting sighting : sightings) {
            if (sighting.year() == year(first) && sighting.month() == monthOf(first)) {
                return table.plusDays(sighting.days());
            }
        }
        return table;
    }

    private static int year(HijrahDate date) {
        return date.get(ChronoField.YEAR);
    }

    private static int monthOf(HijrahDate date) {
        return date.get(ChronoField.MONTH_OF_YEAR);
    }
}
