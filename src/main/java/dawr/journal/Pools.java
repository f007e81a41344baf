package dawr.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The office's connections to its database: few of their own for what is written into the journal, the rest for everything else.
 *
 * @param appends flights of the journal
 * @param others reads of the journal, accounts, sessions, surveys
 */
record Pools(Pool appends, Pool others) {
    /** Two flights are under way at most; the third takes the place of one that broke. */
    private static final int APPENDS = 3;

    private static final int OTHERS = 8;

    /** More would wait longer than anybody does. */
    private static final int WAITING_MAX = 512;

    private static final long COMING_UP_MAX_MILLIS = 20_000;
    private static final long ASK_AGAIN_MILLIS = 50;

    private static final int CONNECT_MAX_MILLIS = 500;

    /** A connection over which nothing has come back for so long may lead nowhere; a new one costs 20 ms. */
    private static final int SILENT_APPENDS_MAX_SECONDS = 5;

    /** Longer than the longest answer, the day of a large branch. */
    private static final int SILENT_OTHERS_MAX_SECONDS = 15;

    /**
     * The append statement is planned once per connection and always by key: plans made while the table was empty, or anew for each size of
     * flight, would cost more than the insert.
     */
    private static final Map<String, String> APPENDING = Map.of(
            "application_name", "dawr journal",
            "statement_timeout", "1300",
            "plan_cache_mode", "force_generic_plan",
            "enable_seqscan", "off",
            "enable_hashjoin", "off",
            "enable_mergejoin", "off",
            "jit", "off");

    private static final Map<String, String> WORKING =
            Map.of("application_name", "dawr", "statement_timeout", "10000", "jit", "off");

    static Pools to(DatabaseAddress database, Vertx vertx) {
        return new Pools(
                pool(database, vertx, APPENDS, SILENT_APPENDS_MAX_SECONDS, APPENDING),
                pool(database, vertx, OTHERS, SILENT_OTHERS_MAX_SECONDS, WORKING));
    }

    private static Pool pool(
            DatabaseAddress database, Vertx vertx, int size, int silentMaxSeconds, Map<String, String> session) {
        PgConnectOptions connect = database.connect()
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(256)
                .setPreparedStatementCacheSqlLimit(8_192)
                .setPipeliningLimit(64)
                .setReconnectAttempts(1)
                .setReconnectInterval(100);
        session.forEach(connect::addProperty);
        return PgBuilder.pool()
                .using(vertx)
                .connectingTo(connect)
                .with(new PoolOptions()
                        .setMaxSize(size)
                        .setMaxWaitQueueSize(WAITING_MAX)
                        .setConnectionTimeout(1)
                        .setConnectionTimeoutUnit(TimeUnit.SECONDS)
                        .setMaxLifetime(1)
                        .setMaxLifetimeUnit(TimeUnit.HOURS))
                .with(new NetClientOptions()
                        .setConnectTimeout(CONNECT_MAX_MILLIS)
                        .setTcpKeepAlive(true)
                        .setTcpNoDelay(true)
                        .setReadIdleTimeout(silentMaxSeconds)
                        .setIdleTimeoutUnit(TimeUnit.SECONDS))
                .build();
    }

    /** Waits until the database takes connections of both kinds; one that comes up at the same time as the office may need a while. */
    Future<Void> reach(Vertx vertx) {
        return patiently(vertx, () -> Future.all(touch(appends), touch(others)).mapEmpty());
    }

    /** Asks until there is an answer. */
    static <T> Future<T> patiently(Vertx vertx, Supplier<Future<T>> asking) {
        return patiently(vertx, asking, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(COMING_UP_MAX_MILLIS));
    }

    private static <T> Future<T> patiently(Vertx vertx, Supplier<Future<T>> asking, long deadline) {
        return asking.get()
                .recover(failure -> System.nanoTime() > deadline
                        ? Future.failedFuture(failure)
                        : vertx.timer(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)
                                .compose(again -> patiently(vertx, asking, deadline)));
    }

    private static Future<?> touch(Pool pool) {
        return pool.query("select 1").execute();
    }

    Future<Void> close() {
        return Future.join(appends.close(), others.close()).mapEmpty();
    }
}
