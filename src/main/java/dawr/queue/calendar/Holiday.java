package dawr.queue.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Days on which the office is closed, or works other hours.
 *
 * @param days how many, 1 for a single day
 * @param hours what it works on them instead; empty means closed
 */
public record Holiday(Map<String, String> names, On on, int days, List<Window> hours) {
    public Holiday {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        hours = List.copyOf(hours);
    }

    /** Its first day. */
    public sealed interface On {
        /** Once. */
        record Date(LocalDate date) implements On {}

        /** Every year: National Day. */
        record EveryYear(int month, int day) implements On {}

        /** Every Hijri year, as the office's own calendar has it: Eid. */
        record EveryHijriYear(int month, int day) implements On {}
    }

    boolean includes(LocalDate date, HijriDates hijri) {
        for (int i = 0; i < days; i++) {
            if (beginsOn(date.minusDays(i), hijri)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsOn(LocalDate date, HijriDates hijri) {
        return switch (on) {
            case On.Date once -> once.date().equals(date);
            case On.EveryYear yearly -> yearly.month() == date.getMonthValue() && yearly.day() == date.getDayOfMonth();
            case On.EveryHijriYear yearly -> {
                HijriDates.HijriDate there = hijri.of(date);
                yield there.month() == yearly.month() && there.day() == yearly.day();
            }
        };
    }
}
