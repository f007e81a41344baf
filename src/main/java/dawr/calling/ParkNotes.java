package dawr.calling;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import java.util.Optional;

/** What a clerk noted of a visit. Personal, so it lies encrypted beside the journal, never in it. */
public interface ParkNotes {
    /** Instead of whatever was noted before; an empty note is none. */
    Future<Void> keep(BranchId branch, TicketId ticket, String note);

    Future<Optional<String>> find(BranchId branch, TicketId ticket);

    /** Notes of days that are over, at an instant (epoch milliseconds), for longer than a day: nobody needs them any more. */
    Future<Void> forget(long now);
}
