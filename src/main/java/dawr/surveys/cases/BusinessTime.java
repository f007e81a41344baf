package dawr.surveys.cases;

import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Timetable;

/** The clock of cases: it goes while the branch is open by its calendar, and stands still at night, at weekends, on holidays and in breaks. */
public record BusinessTime(Timetable timetable) {
    private static final long DAY_MILLIS = 24L * 3_600_000;

    /** An office that is closed for longer than this has other cares; the clock goes on by the sun then. */
    private static final int DAYS_MAX = 60;

    /** The instant at which so much of business will have passed. */
    public long after(long fromMillis, long businessMillis) {
        long left = businessMillis;
        long from = fromMillis;
        for (int day = 0; day < DAYS_MAX; day++) {
            for (Stretch open :
                    timetable.between(from, from + DAY_MILLIS).working().list()) {
                if (open.millis() >= left) {
                    return open.from() + left;
                }
                left -= open.millis();
            }
            from += DAY_MILLIS;
        }
        return from + left;
    }

    /** How much of business passed from one instant to a later one. */
    public long between(long fromMillis, long toMillis) {
        return toMillis <= fromMillis
                ? 0
                : timetable.between(fromMillis, toMillis).working().millis();
    }
}
