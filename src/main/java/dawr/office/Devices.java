package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.web.Caller;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/** The kiosks and displays that belong to a branch, each known by a secret of its own. */
final class Devices {
    private static final long TOUCH_MILLIS = 60_000;

    /** As much of its id as people can compare on a screen. */
    private static final int SHORT_ID_LENGTH = 8;

    private final Table table;
    private final LongSupplier clock;
    private final ShortMemory<Optional<Caller>> memory;

    Devices(Table table, LongSupplier clock) {
        this.table = table;
        this.clock = clock;
        this.memory = new ShortMemory<>(clock);
    }

    /** A device that has just been taken in, and its secret. */
    record Enrolled(Caller.Device device, String secret) {}

    Future<Enrolled> enrol(BranchId branch, Role kind, Optional<String> publicKey) {
        UUID id = UUID.nameUUIDFromBytes(Secrets.freshBytes(Long.BYTES * 2));
        String secret = Secrets.fresh();
        Buffer key = publicKey
                .map(text -> Buffer.buffer(text.getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
        return table.run("device-enrol", id, branch.value(), kind.slug(), Table.hash(secret), key, clock.getAsLong())
                .map(new Enrolled(new Caller.Device(shortId(id, kind), kind, branch), secret));
    }

    /** Which device bears this secret; at most ten seconds old. */
    Future<Optional<Caller>> find(String secret) {
        return memory.get(secret, () -> lookUp(Table.hash(secret)));
    }

    Future<Void> revoke(String secret) {
        memory.forget(secret);
        return table.run("device-revoke", Table.hash(secret), clock.getAsLong()).mapEmpty();
    }

    /** One device as those who look after it see it; times are epoch milliseconds. */
    record Seen(
            String id,
            String kind,
            String name,
            String place,
            long enrolledAt,
            Optional<Long> lastSeenAt,
            String printer,
            String paper,
            Optional<Long> paperAt,
            Optional<Health> health) {}

    /**
     * How a page is that runs on a device.
     *
     * @param release the page's own version
     * @param voice whether it is heard; empty of a page that never speaks
     * @param fault what went wrong in it last; empty if nothing did
     */
    record Beat(String page, String release, String voice, String fault) {}

    /** What a device told last; times are epoch milliseconds. */
    record Health(Beat beat, long toldAt, Optional<Long> faultAt) {}

    /** Keeps how a device is. Since when somebody wants it to load itself anew, in epoch milliseconds; 0 if nobody does. */
    Future<Long> told(Caller.Device device, Beat beat) {
        return table.first(
                        "device-told",
                        device.at().value(),
                        uuidPart(device.id()),
                        clock.getAsLong(),
                        beat.page(),
                        beat.release(),
                        beat.voice(),
                        beat.fault())
                .map(row -> row.map(found -> found.getLong("reload_at")).orElse(0L));
    }

    /** Has a device load its page anew when it is heard of next. False if there is no such device. */
    Future<Boolean> reload(BranchId branch, String id) {
        return table.run("device-reload", branch.value(), uuidPart(id), clock.getAsLong())
                .map(Devices::any);
    }

    /** What belongs to a branch, without what was withdrawn. */
    Future<List<Seen>> all(BranchId branch) {
        return table.run("device-all", branch.value())
                .map(rows -> Table.rows(rows).stream().map(Devices::seen).toList());
    }

    private static Seen seen(Row row) {
        Role kind = Named.find(Role.class, row.getString("kind")).orElseThrow();
        return new Seen(
                shortId(row.getUUID("id"), kind),
                kind.slug(),
                row.getString("name"),
                row.getString("place"),
                row.getLong("enrolled_at"),
                Optional.ofNullable(row.getLong("last_seen_at")),
                row.getString("printer"),
                row.getString("paper"),
                Optional.ofNullable(row.getLong("paper_at")),
                Optional.ofNullable(row.getLong("told_at")).map(at -> health(row, at)));
    }

    private static Health health(Row row, long toldAt) {
        Beat beat = new Beat(
                row.getString("page"), row.getString("release"), row.getString("voice"), row.getString("fault"));
        return new Health(beat, toldAt, Optional.ofNullable(row.getLong("fault_at")));
    }

    /** Whether there was such a device to change. */
    Future<Boolean> change(BranchId branch, String id, String name, String place, String printer) {
        return table.run("device-change", branch.value(), uuidPart(id), name, place, printer)
                .map(Devices::any);
    }

    /** Takes a device's right away; whatever it has open ends within a minute. False if there is no such device. */
    Future<Boolean> withdraw(BranchId branch, String id) {
        return table.run("device-withdraw", branch.value(), uuidPart(id), clock.getAsLong())
                .map(Devices::any);
    }

    /** The address of its printer as it was written; empty if it has none. */
    Future<Optional<String>> printer(Caller.Device device) {
        return table.first("device-printer", device.at().value(), uuidPart(device.id()))
                .map(row -> row.map(found -> found.getString("printer")).filter(text -> !text.isEmpty()));
    }

    /** Keeps what became of its last paper. */
    void paperWas(Caller.Device device, String paper) {
        table.run("device-paper", device.at().value(), uuidPart(device.id()), paper, clock.getAsLong());
    }

    private static boolean any(RowSet<Row> rows) {
        return rows.rowCount() > 0;
    }

    /** What stands behind the letter of {@link #shortId}. */
    static String uuidPart(String id) {
        return id.substring(id.indexOf('-') + 1);
    }

    private Future<Optional<Caller>> lookUp(Buffer hash) {
        long now = clock.getAsLong();
        return table.first("device-find", hash)
                .onSuccess(row -> row.ifPresent(found -> touch(found, hash, now)))
                .map(row -> row.map(Devices::device));
    }

    private void touch(Row row, Buffer hash, long now) {
        if (now - row.getLong("last_seen_at") > TOUCH_MILLIS) {
            table.run("device-touch", hash, now);
        }
    }

    private static Caller device(Row row) {
        Role kind = Named.find(Role.class, row.getString("kind")).orElseThrow();
        return new Caller.Device(shortId(row.getUUID("id"), kind), kind, new BranchId(row.getString("branch")));
    }

    private static String shortId(UUID id, Role kind) {
        return kind.slug().charAt(0) + "-" + id.toString().substring(0, SHORT_ID_LENGTH);
    }
}
