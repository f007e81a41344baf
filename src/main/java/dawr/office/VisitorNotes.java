package dawr.office;

import dawr.calling.ParkNotes;
import dawr.journal.Sql;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;

/** Clerks' notes on visits, sealed, one to a visit. */
public final class VisitorNotes implements ParkNotes {
    private static final String KEEP = Sql.named("visitor-note-keep");
    private static final String FIND = Sql.named("visitor-note-find");
    private static final String FORGET = Sql.named("visitor-note-forget");

    private final Pool pool;
    private final Sealing sealing;

    public VisitorNotes(Pool pool, Sealing sealing) {
        this.pool = pool;
        this.sealing = sealing;
    }

    @Override
    public Future<Void> keep(BranchId branch, TicketId ticket, String note) {
        Buffer sealed = Buffer.buffer(sealing.seal(note, place(branch, ticket)));
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(branch.value(), ticket.value(), sealed))
                .mapEmpty();
    }

    @Override
    public Future<Optional<String>> find(BranchId branch, TicketId ticket) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(branch.value(), ticket.value()))
                .map(rows -> rows.iterator().hasNext()
                        ? sealing.open(rows.iterator().next().getBuffer("note").getBytes(), place(branch, ticket))
                        : Optional.<String>empty())
                .map(note -> note.filter(text -> !text.isBlank()));
    }

    @Override
    public Future<Void> forget(long now) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(now)).mapEmpty();
    }

    private static String place(BranchId branch, TicketId ticket) {
        return "visitor_note/" + branch + '/' + ticket;
    }
}
