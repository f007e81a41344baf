package dawr.congestion.report;

import dawr.ledger.Period;
import dawr.queue.BranchId;
import java.util.List;

/**
 * A report that is asked for.
 *
 * @param language in which it is read, {@code ar}
 */
public record Ask(Report report, List<BranchId> branches, Period period, String language) {
    /** Under which name it is kept: {@code riyadh-olaya-daily-2026-11-01-2026-11-01.pdf}. */
    public String fileName(Form form) {
        String where =
                report == Report.NETWORK ? "network" : branches.getFirst().value();
        return String.join("-", where, report.slug(), period.from().toString(), period.to() + "." + form.slug());
    }
}
