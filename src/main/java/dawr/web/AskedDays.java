package dawr.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Business days of a branch that somebody asks about, both included. */
public record AskedDays(LocalDate from, LocalDate to) {
    /** A year, and the same month of the year before. */
    private static final int DAYS_MAX = 400;

    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2199;

    /** Those that are asked for, unless they are none or too many. */
    public static Optional<AskedDays> of(Request request) {
        LocalDate from = LocalDate.parse(request.parameter("from").orElseThrow());
        LocalDate to = LocalDate.parse(request.parameter("to").orElseThrow());
        return hold(from, to) ? Optional.of(new AskedDays(from, to)) : Optional.empty();
    }

    /** May somebody ask about these days? Of years that no office has known nothing is told, not even that nothing was: whoever asks has mistyped. */
    public static boolean hold(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days >= 1 && days <= DAYS_MAX && from.getYear() >= YEAR_MIN && to.getYear() <= YEAR_MAX;
    }

    public static Problem refused() {
        return Problem.of(ProblemKind.PERIOD_INVALID, "to");
    }
}
