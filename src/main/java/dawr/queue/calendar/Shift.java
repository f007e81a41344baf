package dawr.queue.calendar;

import dawr.queue.CounterId;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Hours for which counters are staffed. A counter that no shift names is staffed whenever the office is open.
 *
 * @param days on which it is worked; empty means every day that the office is open
 */
public record Shift(String id, Window window, List<DayOfWeek> days, Season season, List<CounterId> counters) {
    public Shift {
        days = List.copyOf(days);
        counters = List.copyOf(counters);
    }

    boolean isWorkedOn(DayOfWeek day, boolean ramadan) {
        return season.includes(ramadan) && (days.isEmpty() || days.contains(day));
    }

    /** Would the same counter be staffed twice at once? */
    boolean overlaps(Shift other) {
        return window.meets(other.window)
                && season.meets(other.season)
                && (days.isEmpty() || other.days.isEmpty() || days.stream().anyMatch(other.days::contains))
                && counters.stream().anyMatch(other.counters::contains);
    }
}
