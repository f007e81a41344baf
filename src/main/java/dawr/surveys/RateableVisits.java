package dawr.surveys;

import dawr.queue.BranchId;
import dawr.surveys.figures.Alike;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;

/** Where it stands which visits could be rated and how they were: the ledger, and the answers beside it. */
public interface RateableVisits {
    /** The visits of these business days, both included, that ended after having been at a counter. */
    Future<List<Alike>> of(BranchId branch, LocalDate from, LocalDate to);
}
