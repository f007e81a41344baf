package dawr.queue.calendar;

import dawr.queue.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    private static final long MINUTES_PER_DAY = 24 * 60;

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

    /** Is there a day on which the office is open for as long as a slot that begins every so many minutes, counted from midnight? */
    public boolean hasRoomForSlots(int everyMinutes) {
        Stream<List<Span>> weeks = Stream.of(week, ramadanWeek);
        return alwaysOpen
                || weeks.map(OfficeCalendar::minutesOfWeek).anyMatch(open -> holdsSlot(open, everyMinutes))
                || holidays.stream()
                        .map(holiday -> minutesOfDay(holiday.hours(), 0))
                        .anyMatch(open -> holdsSlot(Stretches.of(open), everyMinutes));
    }

    /** Minutes of two weeks: a slot may reach from one day's last hours into the next day's first, and from Sunday's into Monday's. */
    private static Stretches minutesOfWeek(List<Span> spans) {
        List<Stretch> open = new ArrayList<>();
        for (Span span : spans) {
            List<Window> hours = List.of(new Window(span.fromMinute(), span.toMinute()));
            long midnight = (span.day().getValue() - 1) * MINUTES_PER_DAY;
            open.addAll(minutesOfDay(hours, midnight));
            open.addAll(minutesOfDay(hours, midnight + DayOfWeek.values().length * MINUTES_PER_DAY));
        }
        return Stretches.of(open);
    }

    private static List<Stretch> minutesOfDay(List<Window> windows, long midnight) {
        return windows.stream()
                .filter(window -> window.fromMinute() < window.toMinute())
                .map(window -> new Stretch(midnight + window.fromMinute(), midnight + window.toMinute()))
                .toList();
    }

    private static boolean holdsSlot(Stretches open, int everyMinutes) {
        return open.list().stream().anyMatch(stretch -> {
            long day = stretch.from() - stretch.from() % MINUTES_PER_DAY;
            long first = day + Math.ceilDiv(stretch.from() - day, everyMinutes) * everyMinutes;
            long next = day + MINUTES_PER_DAY;
            return Math.min(first, next) + everyMinutes <= stretch.to();
        });
    }

    /** Does anything but the weekday decide what a date is like? */
    boolean dependsOnTheMoon() {
        return !ramadanWeek.isEmpty()
                || shifts.stream().anyMatch(shift -> shift.season() != Season.ALL_YEAR)
                || breaks.stream().anyMatch(each -> each.season() != Season.ALL_YEAR);
    }
}
