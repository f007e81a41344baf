package dawr.office;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import dawr.journal.Sql;
import java.security.SecureRandom;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** The keys that all nodes of the office share. The first node to ask makes the first key of a kind; a newer one takes over, and old ones still open what they closed. */
public final class Secrets {
    private static final String READ = Sql.named("secrets-read");
    private static final String MAKE_FIRST = Sql.named("secrets-make-first");
    private static final int KEY_BYTES = 32;

    private final Pool pool;
    private final LongSupplier clock;
    private final SecureRandom random;

    public Secrets(Pool pool, LongSupplier clock, SecureRandom random) {
        this.pool = pool;
        this.clock = clock;
        this.random = random;
    }

    /** What a kind of key is for. */
    public enum Kind {
        TICKET_TOKEN("ticket-token"),
        WRITING("writing");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /** All keys of a kind by their number; the highest is the one in use. */
    public Future<NavigableMap<Integer, byte[]>> keys(Kind kind) {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        return pool.preparedQuery(MAKE_FIRST)
                .execute(Tuple.of(kind.name, Buffer.buffer(fresh), clock.getAsLong()))
                .compose(made -> pool.preparedQuery(READ).execute(Tuple.of(kind.name)))
                .map(Secrets::keys);
    }

    private static NavigableMap<Integer, byte[]> keys(RowSet<Row> rows) {
        NavigableMap<Integer, byte[]> keys = new TreeMap<>();
        rows.forEach(row -> keys.put(row.getInteger("id"), row.getBuffer("key").getBytes()));
        return keys;
    }
}
