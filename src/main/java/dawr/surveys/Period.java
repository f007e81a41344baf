package dawr.surveys;

import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Business days of a branch that somebody asks about, both included. */
public record Period(LocalDate from, LocalDate to) {
    private static final int DAYS_MAX = 400;

    /** The one that is asked for, unless it is none or too long. */
    public static Optional<Period> of(Request request) {
        LocalDate from = LocalDate.parse(request.parameter("from").orElseThrow());
        LocalDate to = LocalDate.parse(request.parameter("to").orElseThrow());
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days < 1 || days > DAYS_MAX ? Optional.empty() : Optional.of(new Period(from, to));
    }

    public static Problem refused() {
        return Problem.of(ProblemKind.PERIOD_INVALID, "to");
    }
}
