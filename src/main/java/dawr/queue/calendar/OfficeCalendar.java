package dawr.queue.calendar;

import dawr.queue.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year of the office, as it is set up.
 *
 * @param alwaysOpen day and night, holidays apart; then there are no spans
 * @param week when it is open, several spans a day if it likes; days not named are closed
 * @param weekend its days off, said for whoever asks why it is closed: Friday and Saturday here, Saturday and Sunday there
 * @param ramadanWeek its week in Ramadan; empty means as always
 * @param prayers needed where a break follows a prayer
 */
public record OfficeCalendar(
        boolean alwaysOpen,
        List<Span> week,
        List<DayOfWeek> weekend,
        List<Span> ramadanWeek,
        List<Shift> shifts,
        List<Break> breaks,
        List<Holiday> holidays,
        List<Sighting> sightings,
        Optional<PrayerTimes> prayers) {

    public OfficeCalendar {
        week = List.copyOf(week);
        weekend = List.copyOf(weekend);
        ramadanWeek = List.copyOf(ramadanWeek);
        shifts = List.copyOf(shifts);
        breaks = List.copyOf(breaks);
        holidays = List.copyOf(holidays);
        sightings = List.copyOf(sightings);
    }

    /** One that knows opening hours and nothing else. */
    public static OfficeCalendar ofHours(boolean alwaysOpen, List<Span> week) {
        return new OfficeCalendar(
                alwaysOpen, week, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public boolean isRamadan(LocalDate date) {
        return new HijriDates(sightings).isRamadan(date);
    }

    /** The holiday that a date is or belongs to; where several do, the first that is set up. */
    public Optional<Holiday> holiday(LocalDate date) {
        HijriDates hijri = new HijriDates(sightings);
        return holidays.stream()
                .filter(holiday -> holiday.includes(date, hijri))
                .findFirst();
    }

    /** When the office is open on a date, local minutes. */
    List<Window> windows(LocalDate date, boolean ramadan) {
        return holiday(date).map(Holiday::hours).orElseGet(() -> usual(date, ramadan));
    }

    private List<Window> usual(LocalDate date, boolean ramadan) {
        if (alwaysOpen) {
            return List.of(new Window(0, 24 * 60));
        }
        List<Span> spans = ramadan && !ramadanWeek.isEmpty() ? ramadanWeek : week;
        return spans.stream()
                .filter(span -> span.day() == date.getDayOfWeek())
                .map(span -> new Window(span.fromMinute(), span.toMinute()))
                .toList();
    }

    /** Does anything but the weekday decide what a date is like? */
    boolean dependsOnTheMoon() {
        return !ramadanWeek.isEmpty()
                || shifts.stream().anyMatch(shift -> shift.season() != Season.ALL_YEAR)
                || breaks.stream().anyMatch(each -> each.season() != Season.ALL_YEAR);
    }
}
