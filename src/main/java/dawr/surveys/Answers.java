package dawr.surveys;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import java.util.Optional;

/** Where survey answers lie: beside the journal, the comment encrypted. */
public interface Answers {
    /**
     * Keeps an answer; keeping the same one again changes nothing.
     *
     * @param givenAtMillis epoch milliseconds
     */
    Future<Void> keep(BranchId branch, TicketId ticket, long givenAtMillis, Given given);

    /**
     * What somebody said on the way out.
     *
     * @param satisfaction 1 (bad) to 5 (excellent)
     */
    record Given(int satisfaction, Optional<String> comment, Optional<String> language) {}
}
