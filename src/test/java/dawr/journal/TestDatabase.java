package dawr.journal;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests: one PostgreSQL per test run, on any free port, and an empty database with the office's tables for whoever asks. Each costs
 * some hundred milliseconds; a test class takes one and makes up branches.
 */
public final class TestDatabase {
    /** Unpacked once, kept until {@code mvn clean}. */
    static final Path PROGRAMS = Path.of("target", "postgresql");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** An empty database of its own, with all tables, under the server's account. */
    public static DatabaseAddress fresh() {
        return copy(Shared.POSTGRES.server());
    }

    /** The same under the account that owns the tables. */
    public static DatabaseAddress ownerOf(DatabaseAddress fresh) {
        return Shared.POSTGRES.owner().withName(fresh.name());
    }

    /** Spares a folder the unpacking of PostgreSQL's programs. */
    static void lendPrograms(Path folder) throws IOException {
        Path programs = PostgresArchive.unpacked(PROGRAMS.toAbsolutePath());
        Files.createSymbolicLink(folder.resolve(programs.getFileName()), programs);
    }

    /** Connections as the office uses them; closed together with {@code vertx}. */
    public static Pool pool(DatabaseAddress fresh, Vertx vertx) {
        return Pools.to(fresh, vertx).others();
    }

    /** A journal in that database; its connections are closed together with {@code vertx}. */
    public static Journal journal(DatabaseAddress fresh, Vertx vertx) {
        Pools pools = Pools.to(fresh, vertx);
        pools.reach(vertx).await();
        return new PgJournal(pools.appends(), pools.others());
    }

    /** Runs a command in that database under the account that owns the tables. */
    public static void asOwner(DatabaseAddress fresh, String command) {
        DatabaseAddress owner = ownerOf(fresh);
        try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private static DatabaseAddress copy(DatabaseAddress template) {
        DatabaseAddress copy = template.withName("test" + COUNT.incrementAndGet());
        asOwner(template.withName("postgres"), "create database " + copy.name() + " template " + template.name());
        return copy;
    }

    /** Started by the first test that needs it, stopped and thrown away with the test run. */
    private static final class Shared {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createTempDirectory("dawr-test-");
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, PROGRAMS);
                Migrations.prepare(postgres.owner(), postgres.server());
                Migrations.run(postgres.owner(), postgres.server());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(postgres, folder)));
                return postgres;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("no PostgreSQL for the tests", e);
            }
        }

        private static void throwAway(EmbeddedPostgres postgres, Path folder) {
            try {
                postgres.close();
                PostgresArchive.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
