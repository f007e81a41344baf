package dawr.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Business days from one to another, both included. */
public record Period(LocalDate from, LocalDate to) {
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, directly before. */
    public Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** The same days, so many weeks earlier. */
    public Period weeksBefore(int weeks) {
        return new Period(from.minusWeeks(weeks), to.minusWeeks(weeks));
    }
}
