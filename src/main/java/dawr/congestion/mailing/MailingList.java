package dawr.congestion.mailing;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** To whom branches write. */
public interface MailingList {
    /** In the order in which they asked. */
    Future<List<Subscription>> of(BranchId branch);

    /** All that want reports, of all branches. */
    Future<List<Subscription>> regular();

    Future<Void> add(Subscription subscription, long at);

    /** Was there one? */
    Future<Boolean> drop(BranchId branch, UUID id);

    /** A report over the period that ends on this day is on its way. */
    Future<Void> wrote(Subscription subscription, LocalDate to);
}
