package dawr.queue.calendar;

import dawr.queue.CounterId;
import dawr.queue.OpeningHours.Span;
import dawr.queue.SetupCheck.Flaw;
import dawr.queue.SetupCheck.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks a calendar over before it takes effect; fields are paths within the set-up. */
public final class CalendarCheck {
    /** A leap year, so that 29 February may be a holiday. */
    private static final int LEAP_YEAR = 2024;

    private final OfficeCalendar calendar;
    private final List<Flaw> flaws = new ArrayList<>();

    private CalendarCheck(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /** All that contradicts itself in a calendar of an office with these counters. */
    public static List<Flaw> flaws(OfficeCalendar calendar, List<CounterId> counters) {
        CalendarCheck check = new CalendarCheck(calendar);
        check.openAtAll();
        check.spans("hours/week", calendar.week());
        check.spans("hours/ramadanWeek", calendar.ramadanWeek());
        check.shifts(counters);
        check.breaks();
        check.holidays();
        check.unique("hours/sightings", calendar.sightings(), sighting -> sighting.year() + "-" + sighting.month());
        return List.copyOf(check.flaws);
    }

    private void openAtAll() {
        boolean spans = !calendar.week().isEmpty();
        if (calendar.alwaysOpen() && (spans || !calendar.ramadanWeek().isEmpty())) {
            flaw("hours/alwaysOpen", Kind.CONTRADICTS, "week");
        }
        if (!calendar.alwaysOpen() && !spans) {
            flaw("hours/week", Kind.NEVER_OPEN, "");
        }
    }

    private void spans(String field, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            ordered(field + '/' + i, window(span));
            if (calendar.weekend().contains(span.day())) {
                flaw(field + '/' + i + "/day", Kind.ON_WEEKEND, "");
            }
            for (Span earlier : spans.subList(0, i)) {
                if (earlier.day() == span.day() && window(earlier).meets(window(span))) {
                    flaw(field + '/' + i, Kind.OVERLAPS, "");
                }
            }
        }
    }

    private static Window window(Span span) {
        return new Window(span.fromMinute(), span.toMinute());
    }

    private void ordered(String field, Window window) {
        if (window.fromMinute() >= window.toMinute()) {
            flaw(field, Kind.OUT_OF_ORDER, "");
        }
    }

    private void shifts(List<CounterId> counters) {
        List<Shift> shifts = calendar.shifts();
        unique("hours/shifts", shifts, Shift::id);
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            String field = "hours/shifts/" + i;
            ordered(field, shift.window());
            shift.counters().stream()
                    .filter(counter -> !counters.contains(counter))
                    .forEach(counter -> flaw(field + "/counters", Kind.UNKNOWN, counter.value()));
            if (!isEverOpenIn(shift)) {
                flaw(field, Kind.OUTSIDE_HOURS, shift.id());
            }
            shifts.subList(0, i).stream()
                    .filter(shift::overlaps)
                    .forEach(earlier -> flaw(field, Kind.OVERLAPS, earlier.id()));
        }
    }

    /** A shift that the office is closed for would leave its counters to nobody. */
    private boolean isEverOpenIn(Shift shift) {
        boolean ramadan = calendar.ramadanWeek().stream().anyMatch(span -> isWorked(shift, span, true));
        boolean exceptional = calendar.holidays().stream()
                .flatMap(holiday -> holiday.hours().stream())
                .anyMatch(shift.window()::meets);
        return calendar.alwaysOpen()
                || ramadan
                || exceptional
                || calendar.week().stream().anyMatch(span -> isWorked(shift, span, false))
                || (calendar.ramadanWeek().isEmpty()
                        && calendar.week().stream().anyMatch(span -> isWorked(shift, span, true)));
    }

    private static boolean isWorked(Shift shift, Span span, boolean inRamadan) {
        return shift.isWorkedOn(span.day(), inRamadan) && shift.window().meets(window(span));
    }

    private void breaks() {
        unique("hours/breaks", calendar.breaks(), Break::id);
        for (int i = 0; i < calendar.breaks().size(); i++) {
            boolean afterPrayer = calendar.breaks().get(i).when() instanceof Break.When.AfterPrayer;
            if (afterPrayer && calendar.prayers().isEmpty()) {
                flaw("hours/breaks/" + i + "/prayer", Kind.PRAYERS_MISSING, "");
            }
        }
    }

    private void holidays() {
        for (int i = 0; i < calendar.holidays().size(); i++) {
            String field = "hours/holidays/" + i;
            Holiday holiday = calendar.holidays().get(i);
            if (holiday.on() instanceof Holiday.On.EveryYear yearly && !exists(yearly)) {
                flaw(field + "/everyYear", Kind.OUT_OF_ORDER, "");
            }
            for (int j = 0; j < holiday.hours().size(); j++) {
                ordered(field + "/hours/" + j, holiday.hours().get(j));
            }
        }
    }

    private static boolean exists(Holiday.On.EveryYear yearly) {
        try {
            LocalDate.of(LEAP_YEAR, yearly.month(), yearly.day());
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private <T> void unique(String field, List<T> things, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            String value = key.apply(things.get(i));
            if (!seen.add(value)) {
                flaw(field + '/' + i, Kind.USED_TWICE, value);
            }
        }
    }

    private void flaw(String field, Kind kind, String subject) {
        flaws.add(new Flaw(field, kind, subject));
    }
}
