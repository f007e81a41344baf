package dawr.office;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Keys that all nodes share, made by whichever starts first. The highest number is in use; older ones still open what they closed. */
final class SharedKeys {
    /** What the secrets of tickets are made with. */
    static final String TICKET_TOKEN = "ticket-token";

    /** What people's own words are sealed with. */
    static final String WRITING = "writing";

    private static final int KEY_BYTES = 32;

    private SharedKeys() {}

    /** All keys of a kind, by number; the first is made if there is none. */
    static Future<NavigableMap<Integer, byte[]>> load(Table table, String kind, long nowMillis) {
        return load(table, kind, Secrets.freshBytes(KEY_BYTES), nowMillis);
    }

    /** The same, where the first is this one. */
    static Future<NavigableMap<Integer, byte[]>> load(Table table, String kind, byte[] fresh, long nowMillis) {
        return table.run("secret-add", kind, Buffer.buffer(fresh), nowMillis)
                .compose(any -> table.run("secret-all", kind))
                .map(rows -> keys(Table.rows(rows)));
    }

    private static NavigableMap<Integer, byte[]> keys(List<Row> rows) {
        NavigableMap<Integer, byte[]> keys = new TreeMap<>();
        rows.forEach(row -> keys.put(row.getInteger("id"), row.getBuffer("key").getBytes()));
        return keys;
    }
}
