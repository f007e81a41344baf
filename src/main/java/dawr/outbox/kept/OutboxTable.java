package dawr.outbox.kept;

import dawr.journal.Sql;
import dawr.office.Sealing;
import dawr.outbox.Kept;
import dawr.outbox.Message;
import dawr.outbox.Outbox;
import dawr.outbox.Parcel;
import dawr.outbox.Way;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The outbox in the office's database. Each letter is sealed to its message, so that it opens nowhere else. */
public final class OutboxTable implements Outbox, Kept {
    private static final String PUT = Sql.named("outbox-put");
    private static final String TAKE = Sql.named("outbox-take");
    private static final String DONE = Sql.named("outbox-done");
    private static final String AGAIN = Sql.named("outbox-again");
    private static final String LAPSE = Sql.named("outbox-lapse");
    private static final String FORGET = Sql.named("outbox-forget");
    private static final String ARRIVED = Sql.named("outbox-arrived");
    private static final String OWED = Sql.named("outbox-figures");

    private final Pool pool;
    private final Sealing sealing;
    private final Set<Way> ways;
    private final LongSupplier clock;

    /**
     * @param ways those that somebody is here to carry
     * @param clock epoch milliseconds, as the office counts them
     */
    public OutboxTable(Pool pool, Sealing sealing, Set<Way> ways, LongSupplier clock) {
        this.pool = pool;
        this.sealing = sealing;
        this.ways = Set.copyOf(ways);
        this.clock = clock;
    }

    @Override
    public boolean goes(Way way) {
        return ways.contains(way);
    }

    @Override
    public Future<Void> put(List<Message> messages) {
        return messages.isEmpty() ? Future.succeededFuture() : put(pool, messages);
    }

    /** Puts messages over a connection whose transaction writes more than that. */
    Future<Void> put(SqlClient connection, List<Message> messages) {
        long now = clock.getAsLong();
        Tuple rows = Tuple.of(
                column(messages, UUID[]::new, Message::id),
                column(messages, String[]::new, message -> message.branch().value()),
                column(messages, String[]::new, message -> message.kind().slug()),
                column(
                        messages,
                        String[]::new,
                        message -> message.letter().way().slug()),
                column(messages, String[]::new, Message::cause),
                column(messages, Long[]::new, message -> Math.max(now, message.notBefore())));
        rows.addValue(column(messages, Long[]::new, Message::lapsesAt))
                .addValue(column(messages, Buffer[]::new, this::sealed))
                .addLong(now);
        return connection.preparedQuery(PUT).execute(rows).mapEmpty();
    }

    private static <T> T[] column(List<Message> messages, IntFunction<T[]> array, Function<Message, T> cell) {
        return messages.stream().map(cell).toArray(array);
    }

    private Buffer sealed(Message message) {
        return Buffer.buffer(sealing.seal(LetterText.write(message.letter()), place(message.id())));
    }

    private static String place(UUID id) {
        return "outbox_letter/" + id;
    }

    @Override
    public Future<List<Parcel>> take(Way way, long now, int most, long leaseUntil, UUID holder) {
        return run(TAKE, way.slug(), now, most, leaseUntil, holder).map(rows -> {
            List<Parcel> parcels = new ArrayList<>();
            rows.forEach(row -> parcel(row).ifPresent(parcels::add));
            return parcels;
        });
    }

    /** One whose key was destroyed opens no more and lapses unsent. */
    private Optional<Parcel> parcel(Row row) {
        UUID id = row.getUUID("id");
        return sealing.open(row.getBuffer("sealed").getBytes(), place(id))
                .map(LetterText::read)
                .map(letter -> new Parcel(
                        id,
                        new BranchId(row.getString("branch")),
                        row.getString("kind"),
                        row.getString("cause"),
                        row.getInteger("attempts"),
                        row.getLong("lapses_at"),
                        letter));
    }

    @Override
    public Future<Boolean> sent(Parcel parcel, UUID holder, long now, Optional<String> reference) {
        return run(DONE, parcel.id(), holder, parcel.attempt(), "sent", now, null, reference.orElse(null))
                .map(OutboxTable::any);
    }

    @Override
    public Future<Boolean> dead(Parcel parcel, UUID holder, long now, String why) {
        return run(DONE, parcel.id(), holder, parcel.attempt(), "dead", now, why, null)
                .map(OutboxTable::any);
    }

    @Override
    public Future<Boolean> again(Parcel parcel, UUID holder, long at, String why) {
        return run(AGAIN, parcel.id(), holder, parcel.attempt(), at, why).map(OutboxTable::any);
    }

    private static boolean any(RowSet<Row> rows) {
        return rows.size() > 0;
    }

    @Override
    public Future<Map<String, Long>> lapse(long now) {
        return run(LAPSE, now).map(rows -> byWay(rows, row -> row.getLong("messages")));
    }

    @Override
    public Future<Map<String, Owed>> owed(long now) {
        return run(OWED, now)
                .map(rows -> byWay(rows, row -> new Owed(row.getLong("messages"), row.getLong("oldest_ms"))));
    }

    private static <T> Map<String, T> byWay(RowSet<Row> rows, Function<Row, T> figure) {
        Map<String, T> figures = new HashMap<>();
        StreamSupport.stream(rows.spliterator(), false)
                .forEach(row -> figures.put(row.getString("way"), figure.apply(row)));
        return figures;
    }

    @Override
    public Future<Void> forget(long before) {
        return run(FORGET, before).mapEmpty();
    }

    @Override
    public Future<Void> arrived(Way way, String reference, long now) {
        return run(ARRIVED, way.slug(), reference, now).mapEmpty();
    }

    private Future<RowSet<Row>> run(String statement, @Nullable Object... values) {
        return pool.preparedQuery(statement).execute(Tuple.wrap(Arrays.asList(values)));
    }
}
