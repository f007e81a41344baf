package dawr.outbox;

import dawr.journal.TestDatabase;
import dawr.office.Sealing;
import dawr.outbox.kept.OutboxTable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** An outbox on a database of its own, with a clock that a test turns. */
public final class TestOutbox implements AutoCloseable {
    public static final long START = 1_795_336_200_000L;

    private static final byte[] KEY = new byte[32];

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = TestDatabase.pool(TestDatabase.fresh(), vertx);
    private final AtomicLong clock = new AtomicLong(START);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final OutboxTable table = new OutboxTable(
            pool, new Sealing(new TreeMap<>(Map.of(1, KEY)), new SecureRandom()), EnumSet.allOf(Way.class), clock::get);

    public static <T> T get(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    public Vertx vertx() {
        return vertx;
    }

    public Pool pool() {
        return pool;
    }

    public OutboxTable table() {
        return table;
    }

    MeterRegistry meters() {
        return meters;
    }

    public long now() {
        return clock.get();
    }

    public void later(long millis) {
        clock.addAndGet(millis);
    }

    public void put(Message... messages) {
        get(table.put(List.of(messages)));
    }

    /** Sends what is due this way, once around, and waits until all of it is noted. */
    <C extends Carrier> C work(C carrier) {
        return work(Way.SMS, carrier);
    }

    public <C extends Carrier> C work(Way way, C carrier) {
        OutboxMeters meter = new OutboxMeters(meters);
        Courier courier =
                new Courier(way, carrier, table, new Backoff(new Random(1)), meter, clock::get, UUID.randomUUID());
        get(courier.round());
        Await.until(courier::idle);
        return carrier;
    }

    List<UUID> take(UUID holder, int most) {
        return parcels(holder, most).stream().map(Parcel::id).toList();
    }

    List<Parcel> parcels(UUID holder, int most) {
        return get(table.take(Way.SMS, now(), most, now() + Courier.LEASE_MILLIS, holder));
    }

    public Map<String, Long> states() {
        Map<String, Long> states = new TreeMap<>();
        rows("select state, count(*) as messages from outbox group by state")
                .forEach(row -> states.put(row.getString("state"), row.getLong("messages")));
        return states;
    }

    long letters() {
        return rows("select count(*) from outbox_letter").iterator().next().getLong(0);
    }

    /** All that stands in the tables, sealed bytes included as they are. */
    public String everything() {
        StringBuilder text = new StringBuilder();
        rows("select outbox::text || coalesce(encode(sealed, 'escape'), '') from outbox left join outbox_letter using (id)")
                .forEach(row -> text.append(row.getString(0)).append('\n'));
        return text.toString();
    }

    public RowSet<Row> rows(String query) {
        return get(pool.query(query).execute());
    }

    @Override
    public void close() {
        get(vertx.close());
    }
}
