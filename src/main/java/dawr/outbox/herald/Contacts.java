package dawr.outbox.herald;

import dawr.outbox.Message;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;

/** Where it lies how visitors are told, and how far the journal has been read for them. Times are epoch milliseconds. */
public interface Contacts {
    /** The newest wish of a way counts. */
    Future<Void> keep(Contact contact, long goesAt);

    Future<Void> drop(BranchId branch, TicketId ticket);

    Future<List<Contact>> of(BranchId branch, Collection<TicketId> tickets);

    Future<List<Contact>> all(long now);

    Future<Void> forget(long now);

    /** Branches whose journal has gone on. */
    Future<List<Behind>> behind();

    /** Puts messages, ends these visits' contacts at an instant and notes how far was read, all or nothing; false if another was quicker. */
    Future<Boolean> read(Behind page, List<Message> messages, Collection<TicketId> ended, long goAt);

    /** Puts a message that says when somebody is now promised to be called, unless another has; none puts nothing and only notes it. */
    Future<Boolean> promised(Contact contact, long by, List<Message> messages);

    /** From one entry to another. */
    record Behind(BranchId branch, long seq, long head) {}
}
