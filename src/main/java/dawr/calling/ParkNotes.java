package dawr.calling;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import java.util.Optional;

/** What a clerk noted when setting somebody aside. Personal, so it lies encrypted beside the journal, never in it. */
public interface ParkNotes {
    Future<Void> keep(BranchId branch, TicketId ticket, String note);

    Future<Optional<String>> find(BranchId branch, TicketId ticket);
}
