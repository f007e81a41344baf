package dawr.congestion.mailing;

import dawr.ledger.Period;
import dawr.queue.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a report is sent, and so what it is about. */
public enum Every implements Named {
    DAY,
    /** From Monday to Sunday, as the reports count weeks. */
    WEEK,
    MONTH;

    /** The newest period that was over when this day began. */
    public Period overAt(LocalDate day) {
        return switch (this) {
            case DAY -> new Period(day.minusDays(1), day.minusDays(1));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday.minusWeeks(1), monday.minusDays(1));
            }
            case MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                yield new Period(first.minusMonths(1), first.minusDays(1));
            }
        };
    }
}
