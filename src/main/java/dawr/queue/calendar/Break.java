package dawr.queue.calendar;

import dawr.queue.PauseReason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pause that the office keeps by its calendar.
 *
 * @param names what screens call it, by language; may be empty, then its reason says it
 * @param minutes how long one counter pauses; a staggered break lasts {@link Manner#WAVES} times as long in all
 * @param days on which it is kept; empty means every day that the office is open
 */
public record Break(
        String id,
        Map<String, String> names,
        PauseReason reason,
        When when,
        int minutes,
        Manner manner,
        List<DayOfWeek> days,
        Season season) {

    public Break {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        days = List.copyOf(days);
    }

    /** When it begins. */
    public sealed interface When {
        /** At a minute of the day, local time. */
        record AtMinute(int minute) implements When {}

        /** So many minutes after a prayer is called: people wash and walk first. */
        record AfterPrayer(Prayer prayer, int delayMinutes) implements When {}
    }

    boolean isKeptOn(LocalDate date, boolean ramadan) {
        boolean said =
                !(when instanceof When.AfterPrayer after) || after.prayer().isSaidOn(date);
        return said && season.includes(ramadan) && (days.isEmpty() || days.contains(date.getDayOfWeek()));
    }

    /** From its first counter's beginning to its last counter's end. */
    int minutesInAll() {
        return manner == Manner.STAGGERED ? minutes * Manner.WAVES : minutes;
    }
}
