package dawr.surveys.cases;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a branch does with its cases.
 *
 * @param overdue open past their time
 * @param medianHours of business from opening to closing; the half of all that were closed took no longer
 * @param p90Hours nine in ten took no longer
 * @param reopenedShare of all ever closed, 0 to 1
 */
public record CaseFigures(
        int open,
        int overdue,
        int closed,
        OptionalDouble medianHours,
        OptionalDouble p90Hours,
        OptionalDouble reopenedShare) {
    private static final double HOUR_MILLIS = 3_600_000;

    public static CaseFigures of(List<Case> cases, long now) {
        List<Case> closed =
                cases.stream().filter(each -> each.state() == CaseState.CLOSED).toList();
        double[] hours = closed.stream()
                .mapToDouble(each -> each.settling().workedMillis().orElse(0) / HOUR_MILLIS)
                .sorted()
                .toArray();
        long everClosed =
                closed.size() + cases.stream().filter(each -> isAgain(each)).count();
        long reopened =
                cases.stream().filter(each -> each.settling().reopened() > 0).count();
        return new CaseFigures(
                cases.size() - closed.size(),
                (int) cases.stream()
                        .filter(each -> each.state() != CaseState.CLOSED && each.dueAt() <= now)
                        .count(),
                closed.size(),
                quantile(hours, 0.5),
                quantile(hours, 0.9),
                everClosed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) reopened / everClosed));
    }

    private static boolean isAgain(Case each) {
        return each.state() != CaseState.CLOSED && each.settling().reopened() > 0;
    }

    /** The least of them that so many do not exceed. */
    private static OptionalDouble quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted[(int) Math.ceil(share * sorted.length) - 1]);
    }
}
