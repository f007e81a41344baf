package dawr.office;

import dawr.queue.StaffId;
import dawr.web.Caller;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Who has signed in. A session is known by a secret that only its browser has; what is stored opens nothing. */
final class Sessions {
    /** A long shift with a break; an open screen counts as being there. */
    private static final long IDLE_MILLIS_MAX = 12L * 60 * 60 * 1000;

    /** A day: whoever works tomorrow signs in tomorrow. */
    private static final long MILLIS_MAX = 24L * 60 * 60 * 1000;

    /** How exactly it is known when somebody was last here. */
    private static final long TOUCH_MILLIS = 60_000;

    private static final Future<Optional<Caller>> NOBODY = Future.succeededFuture(Optional.empty());

    private final Table table;
    private final LongSupplier clock;
    private final ShortMemory<Optional<Caller>> memory;

    Sessions(Table table, LongSupplier clock) {
        this.table = table;
        this.clock = clock;
        this.memory = new ShortMemory<>(clock);
    }

    /** Opens a session and gives its secret. */
    Future<String> open(StaffId user) {
        long now = clock.getAsLong();
        String secret = Secrets.fresh();
        return table.run("session-forget", now)
                .compose(any -> table.run("session-open", Table.hash(secret), user.value(), now, now + MILLIS_MAX))
                .map(secret);
    }

    /** Who bears this secret; at most ten seconds old. */
    Future<Optional<Caller>> find(String secret) {
        return memory.get(secret, () -> lookUp(Table.hash(secret)));
    }

    Future<Void> close(String secret) {
        memory.forget(secret);
        return table.run("session-close", Table.hash(secret)).mapEmpty();
    }

    /** Ends whatever a member of staff has open anywhere; other nodes know within ten seconds. */
    Future<Void> closeAll(StaffId user) {
        return table.run("session-close-all", user.value())
                .onSuccess(any -> memory.forgetAll())
                .mapEmpty();
    }

    private Future<Optional<Caller>> lookUp(Buffer hash) {
        long now = clock.getAsLong();
        return table.first("session-find", hash, now, now - IDLE_MILLIS_MAX)
                .compose(row -> row.map(found -> touched(found, hash, now)).orElse(NOBODY));
    }

    /** Whoever is there is noted before they are let in, else a busy database could take them for gone. */
    private Future<Optional<Caller>> touched(Row row, Buffer hash, long now) {
        Optional<Caller> staff = Optional.of(Account.staff(row));
        return now - row.getLong("last_seen_at") > TOUCH_MILLIS
                ? table.run("session-touch", hash, now).map(staff)
                : Future.succeededFuture(staff);
    }
}
