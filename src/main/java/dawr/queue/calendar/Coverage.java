package dawr.queue.calendar;

import dawr.queue.BranchSetup;
import dawr.queue.CounterId;
import dawr.queue.OpeningHours.Span;
import dawr.queue.ServiceId;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** When in an ordinary week the office is open and yet no shift staffs a counter that serves a service. */
public final class Coverage {
    private static final int DAY_MINUTES = 1_440;

    private final BranchSetup setup;
    private final OfficeCalendar calendar;

    private Coverage(BranchSetup setup) {
        this.setup = setup;
        this.calendar = setup.hours().calendar();
    }

    /** From a minute of the day (inclusive) to another (exclusive), local time. */
    public record Gap(ServiceId service, DayOfWeek day, int fromMinute, int toMinute) {}

    /** All gaps, by service and day. */
    public static List<Gap> gaps(BranchSetup setup) {
        Coverage coverage = new Coverage(setup);
        List<Gap> gaps = new ArrayList<>();
        for (BranchSetup.Service service : setup.services()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                coverage.open(day).forEach(window -> coverage.gaps(service.id(), day, window, gaps));
            }
        }
        return List.copyOf(gaps);
    }

    private List<Window> open(DayOfWeek day) {
        if (calendar.alwaysOpen()) {
            return List.of(new Window(0, DAY_MINUTES));
        }
        return calendar.week().stream()
                .filter(span -> span.day() == day)
                .map((Span span) -> new Window(span.fromMinute(), span.toMinute()))
                .toList();
    }

    private void gaps(ServiceId service, DayOfWeek day, Window open, List<Gap> gaps) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(open.fromMinute(), open.toMinute()));
        calendar.shifts().forEach(shift -> {
            edges.add(shift.window().fromMinute());
            edges.add(shift.window().toMinute());
        });
        int from = -1;
        for (int minute : edges.subSet(open.fromMinute(), true, open.toMinute(), true)) {
            boolean served = minute == open.toMinute() || served(service, day, minute);
            if (served && from >= 0) {
                gaps.add(new Gap(service, day, from, minute));
            }
            from = served ? -1 : from < 0 ? minute : from;
        }
    }

    private boolean served(ServiceId service, DayOfWeek day, int minute) {
        return setup.counters().stream()
                .filter(counter ->
                        counter.services().contains(service) && setup.rules().meantFor(counter.id(), service))
                .anyMatch(counter -> staffed(counter.id(), day, minute));
    }

    private boolean staffed(CounterId counter, DayOfWeek day, int minute) {
        List<Shift> its = calendar.shifts().stream()
                .filter(shift -> shift.counters().contains(counter))
                .toList();
        return its.isEmpty()
                || its.stream()
                        .anyMatch(shift -> shift.isWorkedOn(day, false)
                                && shift.window().fromMinute() <= minute
                                && minute < shift.window().toMinute());
    }
}
