package dawr.queue.calendar;

import dawr.queue.CounterId;
import dawr.queue.OpeningHours.Span;
import dawr.queue.SetupCheck.Flaw;
import dawr.queue.SetupCheck.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
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
        check.prayers();
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
            if (!isEverOpenIn(new Occasion(shift.window(), shift.days(), shift.season()))) {
                flaw(field, Kind.OUTSIDE_HOURS, shift.id());
            }
            shifts.subList(0, i).stream()
                    .filter(shift::overlaps)
                    .forEach(earlier -> flaw(field, Kind.OVERLAPS, earlier.id()));
        }
    }

    /** Hours of some days, in some part of the year; no days are all days. */
    private record Occasion(Window window, List<DayOfWeek> days, Season season) {
        boolean meets(Span span, boolean inRamadan) {
            return season.includes(inRamadan)
                    && (days.isEmpty() || days.contains(span.day()))
                    && window.meets(CalendarCheck.window(span));
        }
    }

    /** A shift that the office is closed for would leave its counters to nobody, and a break that it is closed for is none. */
    private boolean isEverOpenIn(Occasion occasion) {
        List<Span> inRamadan = calendar.ramadanWeek().isEmpty() ? calendar.week() : calendar.ramadanWeek();
        boolean exceptional = calendar.holidays().stream()
                .flatMap(holiday -> holiday.hours().stream())
                .anyMatch(occasion.window()::meets);
        return calendar.alwaysOpen()
                || exceptional
                || calendar.week().stream().anyMatch(span -> occasion.meets(span, false))
                || inRamadan.stream().anyMatch(span -> occasion.meets(span, true));
    }

    private void breaks() {
        unique("hours/breaks", calendar.breaks(), Break::id);
        for (int i = 0; i < calendar.breaks().size(); i++) {
            Break each = calendar.breaks().get(i);
            String field = "hours/breaks/" + i;
            switch (each.when()) {
                case Break.When.AfterPrayer after -> afterPrayer(field, each, after.prayer());
                case Break.When.AtMinute at -> atMinute(field, each, at.minute());
            }
        }
    }

    /** Friday's prayer is said on no other day, and noon's on every other. */
    private void afterPrayer(String field, Break each, Prayer prayer) {
        if (calendar.prayers().isEmpty()) {
            flaw(field + "/prayer", Kind.PRAYERS_MISSING, "");
        }
        if (!each.days().isEmpty() && each.days().stream().noneMatch(prayer::isSaidOn)) {
            flaw(field + "/days", Kind.CONTRADICTS, prayer.slug());
        }
    }

    private void atMinute(String field, Break each, int minute) {
        Window window = new Window(minute, minute + each.minutesInAll());
        if (!isEverOpenIn(new Occasion(window, each.days(), each.season()))) {
            flaw(field, Kind.OUTSIDE_HOURS, each.id());
        }
    }

    private void prayers() {
        calendar.prayers()
                .ifPresent(prayers -> unique(
                        "hours/prayers/table",
                        prayers.table(),
                        given -> given.date().toString()));
    }

    private void holidays() {
        for (int i = 0; i < calendar.holidays().size(); i++) {
            String field = "hours/holidays/" + i;
            Holiday holiday = calendar.holidays().get(i);
            if (holiday.on() instanceof Holiday.On.EveryYear yearly && !exists(yearly)) {
                flaw(field + "/everyYear", Kind.OUT_OF_ORDER, "");
            }
            windows(field + "/hours", holiday.hours());
        }
    }

    private void windows(String field, List<Window> windows) {
        for (int i = 0; i < windows.size(); i++) {
            ordered(field + '/' + i, windows.get(i));
            if (windows.subList(0, i).stream().anyMatch(windows.get(i)::meets)) {
                flaw(field + '/' + i, Kind.OVERLAPS, "");
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
