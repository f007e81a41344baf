package dawr.journal;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;

/**
 * The tables of the office and how they came to be: {@code db/V<n>__<what>.sql}, each run once, in order; then the functions of its figures,
 * {@code db/R__figures.sql}, run again whenever that file has changed.
 */
final class Migrations {
    /** The newest one. A test holds it to the files. */
    static final int NEWEST = 52;

    /** Which figures this version means, as the database remembers a file that it has run. */
    static final int FIGURES = checksum("/db/R__figures.sql");

    private static final String SCHEMA_VERSION = Sql.named("schema-version");

    /** No such table, no such database, no such account or password, no right to look: somebody has to set things up first. */
    private static final Set<String> NOT_SET_UP = Set.of("42P01", "3D000", "28P01", "28000", "42501");

    private Migrations() {}

    /**
     * Are the tables those that this version needs, or newer ones? Newer ones only add. The figures that this version means were there once at least: if
     * others are there now, a newer version has put them.
     */
    static Future<Boolean> isCurrent(Pool pool) {
        return pool.preparedQuery(SCHEMA_VERSION)
                .execute(Tuple.of(FIGURES))
                .map(found -> found.iterator().next())
                .map(found -> found.getInteger("version") >= NEWEST && found.getBoolean("figures"))
                .recover(failure -> failure instanceof PgException refused && NOT_SET_UP.contains(refused.getSqlState())
                        ? Future.succeededFuture(false)
                        : Future.failedFuture(failure));
    }

    /** Flyway's own: of the lines, without what ends them. */
    private static int checksum(String file) {
        CRC32 sum = new CRC32();
        try (InputStream open = Objects.requireNonNull(Migrations.class.getResourceAsStream(file), file)) {
            new String(open.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return (int) sum.getValue();
    }

    /** Brings the tables up to date under the account that owns them, and lets the server's account use them. Takes seconds. */
    static void run(DatabaseAddress owner, DatabaseAddress server) {
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .locations("classpath:db")
                .placeholders(Map.of("server", server.user()))
                // pieces that were written side by side come in as they are ready, and only add
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** Makes the server's account and the office's database, where they are missing, on a PostgreSQL that is the office's own. */
    static void prepare(DatabaseAddress owner, DatabaseAddress server) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(owner.withName("postgres").jdbcUrl(), owner.user(), owner.password())) {
            if (!exists(connection, "select from pg_roles where rolname = ?", server.user())) {
                execute(connection, "create role " + server.user() + " login");
            }
            execute(connection, "alter role " + server.user() + " password '" + server.password() + '\'');
            if (!exists(connection, "select from pg_database where datname = ?", server.name())) {
                execute(connection, "create database " + server.name());
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
