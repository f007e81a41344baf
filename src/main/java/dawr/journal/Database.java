package dawr.journal;

import dawr.Settings;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the office keeps everything that must not be lost: a PostgreSQL that comes along and keeps its data in {@code DAWR_DATA}, or the one that
 * {@code DAWR_DATABASE_URL} names.
 */
public final class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final String DURABILITY = Sql.named("durability");
    private static final String EPOCH = Sql.named("epoch");
    private static final String BRANCHES = Sql.named("branches");

    private final Vertx vertx;
    private final DatabaseAddress address;
    private final Pools pools;
    private final Optional<EmbeddedPostgres> embedded;

    private Database(Vertx vertx, DatabaseAddress address, Optional<EmbeddedPostgres> embedded) {
        this.vertx = vertx;
        this.address = address;
        this.pools = Pools.to(address, vertx);
        this.embedded = embedded;
    }

    /** Opens it, tables up to date. Fails, saying why, if it can't be reached or would not keep what it is given. */
    public static Future<Database> open(Vertx vertx, Settings settings) {
        return settings.databaseUrl()
                .map(url ->
                        openExternal(vertx, url, settings.databaseMigrationUrl().orElse(url)))
                .orElseGet(() -> openEmbedded(vertx, settings));
    }

    private static Future<Database> openExternal(Vertx vertx, DatabaseAddress server, DatabaseAddress owner) {
        return new Database(vertx, server, Optional.empty()).ready(() -> Migrations.run(owner, server));
    }

    private static Future<Database> openEmbedded(Vertx vertx, Settings settings) {
        return vertx.executeBlocking(() -> EmbeddedPostgres.start(settings.data(), settings.data()))
                .compose(postgres -> openEmbedded(vertx, Objects.requireNonNull(postgres)));
    }

    static Future<Database> openEmbedded(Vertx vertx, EmbeddedPostgres postgres) {
        return new Database(vertx, postgres.server(), Optional.of(postgres)).ready(() -> {
            Migrations.prepare(postgres.owner(), postgres.server());
            Migrations.run(postgres.owner(), postgres.server());
        });
    }

    private Future<Database> ready(SettingUp settingUp) {
        return Pools.patiently(vertx, () -> Migrations.isCurrent(pools.others()))
                .compose(current -> current ? Future.succeededFuture() : setUp(settingUp))
                .compose(done -> pools.reach(vertx))
                .compose(done -> assertDurable())
                .map(this)
                .onSuccess(open -> LOG.info("The database is open at={} embedded={}", address, embedded.isPresent()))
                .recover(failure -> close().transform(closed -> Future.failedFuture(failure)));
    }

    private Future<Void> setUp(SettingUp settingUp) {
        return vertx.executeBlocking(() -> {
                    settingUp.run();
                    return true;
                })
                .mapEmpty();
    }

    private Future<Void> assertDurable() {
        return pools.others().query(DURABILITY).execute().compose(settings -> {
            for (Row setting : settings) {
                if (setting.getString("setting").equals("off")) {
                    return Future.failedFuture(new IllegalStateException("PostgreSQL at " + address + " has "
                            + setting.getString("name") + " off: tickets could be lost, so the office does not open"));
                }
            }
            return Future.succeededFuture();
        });
    }

    /** The journal in this database. */
    public Journal journal() {
        return new PgJournal(pools.appends(), pools.others());
    }

    /** Connections for everything but the journal; bounded, shared, answers within ten seconds or fails. */
    public Pool pool() {
        return pools.others();
    }

    /** The journal's incarnation: another one means that it is not the continuation of what a screen has seen. */
    public Future<String> epoch() {
        return pool().query(EPOCH)
                .execute()
                .map(rows -> rows.iterator().next().getUUID("epoch").toString());
    }

    /** Every branch that was ever founded. */
    public Future<List<BranchId>> branches() {
        return pool().query(BRANCHES).execute().map(rows -> {
            List<BranchId> ids = new ArrayList<>();
            rows.forEach(row -> ids.add(new BranchId(row.getString("id"))));
            return ids;
        });
    }

    /** Where it is, under the account that this server uses. */
    public DatabaseAddress address() {
        return address;
    }

    /** Gives the connections back, and stops the PostgreSQL that came along. */
    public Future<Void> close() {
        return pools.close().eventually(this::stopEmbedded);
    }

    private Future<Void> stopEmbedded() {
        return vertx.executeBlocking(() -> {
                    if (embedded.isPresent()) {
                        embedded.get().close();
                    }
                    return true;
                })
                .mapEmpty();
    }

    /** Makes what is missing; takes seconds. */
    private interface SettingUp {
        void run() throws IOException, java.sql.SQLException;
    }
}
