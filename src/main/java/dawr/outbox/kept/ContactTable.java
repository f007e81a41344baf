package dawr.outbox.kept;

import dawr.journal.Sql;
import dawr.office.Sealing;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.outbox.herald.Contact;
import dawr.outbox.herald.Contacts;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How visitors are told, in the office's database, each sealed to its ticket. */
public final class ContactTable implements Contacts {
    private static final String KEEP = Sql.named("contact-keep");
    private static final String DROP = Sql.named("contact-drop");
    private static final String OF = Sql.named("contact-of");
    private static final String ALL = Sql.named("contact-all");
    private static final String END = Sql.named("contact-end");
    private static final String FORGET = Sql.named("contact-forget");
    private static final String PROMISED = Sql.named("contact-promised");
    private static final String BEHIND = Sql.named("outbox-behind");
    private static final String BEGIN = Sql.named("outbox-begin");
    private static final String MOVE = Sql.named("outbox-move");

    private final Pool pool;
    private final Sealing sealing;
    private final OutboxTable outbox;

    public ContactTable(Pool pool, Sealing sealing, OutboxTable outbox) {
        this.pool = pool;
        this.sealing = sealing;
        this.outbox = outbox;
    }

    @Override
    public Future<Void> keep(Contact contact, long goesAt) {
        String way = contact.blank().way().slug();
        String place = place(contact.branch(), contact.ticket().value(), way);
        return run(
                        pool,
                        KEEP,
                        contact.branch().value(),
                        contact.ticket().value(),
                        way,
                        Buffer.buffer(sealing.seal(LetterText.write(contact.blank()), place)),
                        contact.language(),
                        contact.givenAt(),
                        goesAt)
                .mapEmpty();
    }

    private static String place(BranchId branch, String ticket, String way) {
        return "visitor_contact/" + branch + '/' + ticket + '/' + way;
    }

    @Override
    public Future<Void> drop(BranchId branch, TicketId ticket) {
        return run(pool, DROP, branch.value(), ticket.value()).mapEmpty();
    }

    @Override
    public Future<List<Contact>> of(BranchId branch, Collection<TicketId> tickets) {
        return tickets.isEmpty()
                ? Future.succeededFuture(List.of())
                : run(pool, OF, branch.value(), values(tickets)).map(rows -> {
                    List<Contact> contacts = new ArrayList<>();
                    rows.forEach(row -> contact(branch, row).ifPresent(contacts::add));
                    return contacts;
                });
    }

    @Override
    public Future<List<Contact>> all(long now) {
        return run(pool, ALL, now).map(rows -> {
            List<Contact> contacts = new ArrayList<>();
            rows.forEach(
                    row -> contact(new BranchId(row.getString("branch")), row).ifPresent(contacts::add));
            return contacts;
        });
    }

    private Optional<Contact> contact(BranchId branch, Row row) {
        String ticket = row.getString("ticket");
        Long promisedBy = row.getLong("promised_by");
        return sealing.open(row.getBuffer("sealed").getBytes(), place(branch, ticket, row.getString("way")))
                .map(LetterText::read)
                .map((Letter blank) -> new Contact(
                        branch,
                        new TicketId(ticket),
                        blank,
                        row.getString("language"),
                        row.getLong("given_at"),
                        promisedBy == null ? OptionalLong.empty() : OptionalLong.of(promisedBy)));
    }

    private static String[] values(Collection<TicketId> tickets) {
        return tickets.stream().map(TicketId::value).toArray(String[]::new);
    }

    @Override
    public Future<Void> forget(long now) {
        return run(pool, FORGET, now).mapEmpty();
    }

    /** A branch that is seen for the first time begins where it stands. */
    @Override
    public Future<List<Behind>> behind() {
        return run(pool, BEHIND).compose(rows -> {
            List<Behind> behind = new ArrayList<>();
            List<Future<?>> begun = new ArrayList<>();
            rows.forEach(row -> {
                Long seq = row.getLong("seq");
                if (seq == null) {
                    begun.add(run(pool, BEGIN, row.getString("branch"), row.getLong("head")));
                } else {
                    behind.add(new Behind(new BranchId(row.getString("branch")), seq, row.getLong("head")));
                }
            });
            return Future.all(begun).map(behind);
        });
    }

    @Override
    public Future<Boolean> read(Behind page, List<Message> messages, Collection<TicketId> ended, long goAt) {
        return pool.withTransaction(connection -> run(
                                connection, MOVE, page.branch().value(), page.seq(), page.head())
                        .compose(moved -> moved.size() == 0
                                ? Future.succeededFuture(false)
                                : put(connection, messages)
                                        .compose(put -> run(
                                                connection, END, page.branch().value(), values(ended), goAt))
                                        .map(true)))
                .map(Objects::requireNonNull);
    }

    private Future<Void> put(SqlClient connection, List<Message> messages) {
        return messages.isEmpty() ? Future.succeededFuture() : outbox.put(connection, messages);
    }

    @Override
    public Future<Boolean> promised(Contact contact, long by, List<Message> messages) {
        @Nullable
        Long before = contact.promisedBy().isPresent() ? contact.promisedBy().getAsLong() : null;
        return pool.withTransaction(connection -> run(
                                connection,
                                PROMISED,
                                contact.branch().value(),
                                contact.ticket().value(),
                                contact.blank().way().slug(),
                                before,
                                by)
                        .compose(noted -> noted.size() == 0
                                ? Future.succeededFuture(false)
                                : put(connection, messages).map(true)))
                .map(Objects::requireNonNull);
    }

    private static Future<RowSet<Row>> run(SqlClient connection, String statement, @Nullable Object... values) {
        return connection.preparedQuery(statement).execute(Tuple.wrap(Arrays.asList(values)));
    }
}
