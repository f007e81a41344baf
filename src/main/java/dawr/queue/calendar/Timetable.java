package dawr.queue.calendar;

import dawr.queue.CounterId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The office's calendar in its own time zone, ready to be asked about instants (epoch milliseconds). Each answer is worked out anew; whoever asks
 * often keeps a {@link Plan}.
 *
 * @param counters in the order of the set-up, which is the order of the waves of a staggered break
 */
public record Timetable(OfficeCalendar calendar, ZoneId zone, List<CounterId> counters) {
    /** How far ahead a change is looked for: somewhat more than a year, so that a yearly holiday is found. */
    private static final int DAYS_AHEAD_MAX = 400;

    public Timetable {
        counters = List.copyOf(counters);
    }

    public boolean openAt(long atMillis) {
        return around(atMillis).openAt(atMillis);
    }

    /** The break that is on, staggered ones too. */
    public Optional<Plan.PlannedBreak> breakAt(long atMillis) {
        return around(atMillis).breakAt(atMillis);
    }

    /** When the office next opens or closes, or a break begins or ends; none if nothing changes for a year. */
    public OptionalLong nextChange(long atMillis) {
        return search(atMillis, Plan::nextChange);
    }

    /** When the office next opens, if it is closed; its next opening after the present one, if it is open. */
    public OptionalLong nextOpening(long atMillis) {
        return search(
                atMillis,
                (plan, after) -> plan.open().list().stream()
                        .mapToLong(Stretch::from)
                        .filter(from -> from > after && from > plan.span().from())
                        .findFirst());
    }

    /** Two days at a time, so that a day's end that is no change is not taken for one. */
    private OptionalLong search(long atMillis, BiFunction<Plan, Long, OptionalLong> question) {
        LocalDate today = LocalTimes.date(atMillis, zone);
        for (int days = 0; days < DAYS_AHEAD_MAX; days++) {
            OptionalLong found = question.apply(days(today.plusDays(days), 2), atMillis);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    public boolean ramadanAt(long atMillis) {
        return calendar.isRamadan(LocalTimes.date(atMillis, zone));
    }

    /** Minutes between two instants in which somebody is meant to sit at a counter, summed over all counters. */
    public long staffedMinutes(long fromMillis, long toMillis) {
        Plan plan = between(fromMillis, toMillis);
        long millis = 0;
        for (int rank = 0; rank < counters.size(); rank++) {
            millis += plan.staffed(counters.get(rank), rank).millis();
        }
        return millis / 60_000;
    }

    /** The plan of the date that an instant lies in. */
    private Plan around(long atMillis) {
        return days(LocalTimes.date(atMillis, zone), 1);
    }

    private Plan days(LocalDate first, int days) {
        return between(LocalTimes.instant(first, 0, zone), LocalTimes.instant(first.plusDays(days), 0, zone));
    }

    /** What is planned from one instant (inclusive) to another (exclusive). */
    public Plan between(long fromMillis, long toMillis) {
        Stretch span = new Stretch(fromMillis, toMillis);
        List<Plan> dates = new ArrayList<>();
        // A staggered break of the evening before may reach into the first day
        LocalDate last = LocalTimes.date(toMillis - 1, zone);
        for (LocalDate date = LocalTimes.date(fromMillis, zone).minusDays(1);
                !date.isAfter(last);
                date = date.plusDays(1)) {
            dates.add(on(date));
        }
        return new Plan(
                span,
                Stretches.of(dates.stream()
                                .flatMap(plan -> plan.open().list().stream())
                                .toList())
                        .within(span),
                dates.stream()
                        .flatMap(plan -> plan.breaks().stream())
                        .filter(each -> !each.stretch().within(span).isEmpty())
                        .sorted(Comparator.comparingLong(each -> each.stretch().from()))
                        .toList(),
                dates.stream().flatMap(plan -> plan.shifts().stream()).toList());
    }

    private Plan on(LocalDate date) {
        boolean ramadan = calendar.dependsOnTheMoon() && calendar.isRamadan(date);
        Stretches open = Stretches.of(calendar.windows(date, ramadan).stream()
                .map(window -> LocalTimes.stretch(date, window, zone))
                .toList());
        List<Plan.PlannedBreak> breaks = calendar.breaks().stream()
                .filter(each -> each.isKeptOn(date, ramadan))
                .flatMap(each -> planned(each, date))
                .filter(each -> !open.within(each.stretch()).list().isEmpty())
                .toList();
        return new Plan(LocalTimes.wholeDay(date, zone), open, breaks, shifts(date, ramadan));
    }

    private Stream<Plan.PlannedBreak> planned(Break kept, LocalDate date) {
        OptionalLong begins = begins(kept.when(), date);
        if (begins.isEmpty()) {
            return Stream.empty();
        }
        Stretch stretch = new Stretch(begins.getAsLong(), begins.getAsLong() + kept.minutesInAll() * 60_000L);
        return Stream.of(new Plan.PlannedBreak(kept.id(), kept.names(), kept.reason(), kept.manner(), stretch));
    }

    private OptionalLong begins(Break.When when, LocalDate date) {
        return switch (when) {
            case Break.When.AtMinute at -> OptionalLong.of(LocalTimes.instant(date, at.minute(), zone));
            case Break.When.AfterPrayer after ->
                calendar.prayers()
                        .map(prayers -> prayers.at(after.prayer(), date, zone))
                        .filter(OptionalLong::isPresent)
                        .map(said -> OptionalLong.of(said.getAsLong() + after.delayMinutes() * 60_000L))
                        .orElseGet(OptionalLong::empty);
        };
    }

    /** A shift that is not worked that day is planned with no length, so that its counters are known to be nobody's. */
    private List<Plan.PlannedShift> shifts(LocalDate date, boolean ramadan) {
        return calendar.shifts().stream()
                .map(shift -> new Plan.PlannedShift(shift.id(), stretch(shift, date, ramadan), shift.counters()))
                .toList();
    }

    private Stretch stretch(Shift shift, LocalDate date, boolean ramadan) {
        Stretch worked = LocalTimes.stretch(date, shift.window(), zone);
        return shift.isWorkedOn(date.getDayOfWeek(), ramadan) ? worked : new Stretch(worked.from(), worked.from());
    }
}
