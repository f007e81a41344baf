package dawr.queue.calendar;

import dawr.queue.Named;

/** The part of the year in which a shift or a break is kept: nobody breaks for lunch in Ramadan. */
public enum Season implements Named {
    ALL_YEAR,
    IN_RAMADAN,
    OUTSIDE_RAMADAN;

    boolean includes(boolean ramadan) {
        return switch (this) {
            case ALL_YEAR -> true;
            case IN_RAMADAN -> ramadan;
            case OUTSIDE_RAMADAN -> !ramadan;
        };
    }

    /** May both be in force on the same day? */
    boolean meets(Season other) {
        return this == ALL_YEAR || other == ALL_YEAR || this == other;
    }
}
