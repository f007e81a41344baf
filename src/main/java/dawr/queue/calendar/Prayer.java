package dawr.queue.calendar;

import dawr.queue.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A prayer that falls into office hours. */
public enum Prayer implements Named {
    /** Noon, on days other than Friday. */
    DHUHR,
    /** Afternoon, every day. */
    ASR,
    /** The Friday prayer, in place of the noon prayer and at its time. */
    FRIDAY;

    boolean isSaidOn(LocalDate date) {
        return isSaidOn(date.getDayOfWeek());
    }

    boolean isSaidOn(DayOfWeek day) {
        boolean friday = day == DayOfWeek.FRIDAY;
        return switch (this) {
            case DHUHR -> !friday;
            case ASR -> true;
            case FRIDAY -> friday;
        };
    }
}
