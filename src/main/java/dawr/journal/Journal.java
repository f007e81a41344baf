package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The only arbiter: what is in the journal has happened, in that order, and nothing else has. A failed future means that nobody knows whether
 * the call took effect; the caller reads before it goes on.
 */
public interface Journal {
    /**
     * The rows of the branch's current business day, from the one that opened it, at most {@code most} of them (the rest are {@link #presentAfter}
     * those); empty if the branch was never founded.
     */
    Future<List<Row>> currentDay(BranchId branch, int most);

    /**
     * As {@link #after}, for whoever wants to know what is: of history put there today only that it stands there, without its events. A log of years
     * may lie within one day's rows, and changes nothing of the day.
     */
    Future<List<Row>> presentAfter(BranchId branch, long seq, int most);

    /** The rows of the branch's current business day that name this ticket, in order. */
    Future<List<Row>> mentioning(BranchId branch, TicketId ticket);

    /** The branch's rows behind {@code seq}, in order, at most {@code most} of them. */
    Future<List<Row>> after(BranchId branch, long seq, int most);

    /** The newest entry of each of these branches (0 for a branch without any) and the journal's clock, in one indexed look. */
    Future<Heads> heads(Collection<BranchId> branches);

    /** The row that this command made, whenever that was. */
    Future<Optional<Row>> find(BranchId branch, UUID command);

    /**
     * Stores rows of any branches durably in one round trip. A branch's rows enter all or none: they enter only if the first stands directly
     * behind the branch's newest entry (by number and hash) and none of their command ids is in the journal already.
     *
     * @param rows in order within each branch, without gaps
     * @return the branches whose rows are stored; all others lost the race, and nothing of theirs is stored
     */
    Future<Set<BranchId>> append(List<Row> rows);

    /**
     * Heads of branches at one instant.
     *
     * @param atMillis the journal's clock, epoch milliseconds
     */
    record Heads(Map<BranchId, Long> seqs, long atMillis) {}
}
