package dawr.outbox.herald;

import dawr.outbox.Letter;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import java.util.OptionalLong;

/**
 * How somebody with a ticket is told about it.
 *
 * @param blank a letter that is addressed and says nothing yet
 * @param givenAt since when, epoch milliseconds; what happened earlier they know
 * @param promisedBy until when they were last told that they will be called
 */
public record Contact(
        BranchId branch, TicketId ticket, Letter blank, String language, long givenAt, OptionalLong promisedBy) {}
