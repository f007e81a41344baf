package dawr.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.Settings;
import dawr.SettingsReader;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final BranchId DEIRA = Samples.DEIRA;

    @TempDir
    private Path home = Path.of("");

    @AfterAll
    static void close() {
        get(VERTX.close());
    }

    @BeforeEach
    void lendPrograms() throws IOException {
        TestDatabase.lendPrograms(home);
    }

    @Test
    void whatWasWrittenIsThereOnTheNextDay() {
        List<Row> rows = JournalContract.rows(DEIRA, 3);
        Database today = open();
        get(today.journal().append(rows));
        get(today.close());

        Database tomorrow = open();
        assertEquals(today.address(), tomorrow.address());
        assertEquals(rows, get(tomorrow.journal().currentDay(DEIRA, 100)));
        get(tomorrow.close());
    }

    @Test
    void theAddressForASecondServerIsWrittenForNobodyElsesEyes() throws IOException {
        Database database = open();
        Path written = home.resolve("database.url");

        assertEquals(database.address().url(), Files.readString(written).strip());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(written)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
        get(database.close());
    }

    @Test
    void aSecondServerMayTakeTheAddressButNotTheFolder() {
        Database first = open();
        get(first.journal().append(JournalContract.rows(DEIRA, 2)));

        assertTrue(failure(Database.open(VERTX, settings(Map.of()))).contains("another server"));
        Database second = get(Database.open(
                VERTX, settings(Map.of("DAWR_DATABASE_URL", first.address().url()))));
        assertEquals(2, get(second.journal().currentDay(DEIRA, 100)).size());

        get(second.close());
        get(first.journal().heads(List.of()));
        get(first.close());
    }

    @Test
    void aPostgresThatIsKilledIsBackSoonAndHasLostNothing() throws IOException {
        Database database = open();
        List<Row> rows = JournalContract.rows(DEIRA, 3);
        get(database.journal().append(rows));

        postmaster().destroyForcibly();

        assertEquals(rows, eventually(() -> database.journal().currentDay(DEIRA, 100)));
        assertEquals(
                Set.of(DEIRA),
                eventually(() ->
                        database.journal().append(List.of(JournalContract.behind(rows.getLast(), UUID.randomUUID())))));
        get(database.close());
    }

    @Test
    void afterAServerIsKilledTheNextOneTakesItsRunningPostgresOver() throws IOException {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpensAndWaits.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = killed.inputReader()) {
            assertTrue(said.lines().anyMatch("open"::equals));
        }
        ProcessHandle postgres = postmaster();

        killed.destroyForcibly().onExit().join();
        Database next = open();

        assertEquals(postgres, postmaster());
        assertEquals(3, get(next.journal().currentDay(DEIRA, 100)).size());
        get(next.close());
        assertFalse(Files.exists(home.resolve("postgres/postmaster.pid")), "who takes it over also stops it");
    }

    /** A server of its own, as far as its folder knows. */
    static final class OpensAndWaits {
        private OpensAndWaits() {}

        public static void main(String[] args) {
            Database database = get(Database.open(Vertx.vertx(), SettingsReader.read(Map.of("DAWR_DATA", args[0]))));
            get(database.journal().append(JournalContract.rows(DEIRA, 3)));
            System.out.println("open");
        }
    }

    @Test
    void aFlightNeverReadsTheWholeJournal() {
        Pools pools = Pools.to(TestDatabase.fresh(), VERTX);

        String plan = StreamSupport.stream(
                        get(pools.appends()
                                        .query("explain (generic_plan) " + Sql.named("journal-append"))
                                        .execute())
                                .spliterator(),
                        false)
                .map(line -> line.getString(0))
                .collect(Collectors.joining("\n"));

        assertFalse(plan.contains("Seq Scan"), plan);
        assertTrue(plan.contains("Index Cond: ((branch = (flight_1.branch)::text) AND (command ="), plan);
    }

    @Test
    void aServerThatCouldLoseTicketsIsNotServedFrom() {
        DatabaseAddress fresh = TestDatabase.fresh();
        TestDatabase.asOwner(fresh, "alter database " + fresh.name() + " set synchronous_commit = off");

        String why = failure(Database.open(VERTX, settings(Map.of("DAWR_DATABASE_URL", fresh.url()))));

        assertTrue(why.contains("synchronous_commit off"), why);
    }

    @Test
    void anEmptyDatabaseOfSomebodyElseIsSetUpByItsOwner() {
        DatabaseAddress empty = TestDatabase.fresh();
        TestDatabase.asOwner(empty, "drop schema public cascade");
        TestDatabase.asOwner(empty, "create schema public");

        Database database = get(Database.open(
                VERTX,
                settings(Map.of(
                        "DAWR_DATABASE_URL", empty.url(),
                        "DAWR_DATABASE_MIGRATION_URL",
                                TestDatabase.ownerOf(empty).url()))));

        assertEquals(
                Map.of(DEIRA, 0L), get(database.journal().heads(List.of(DEIRA))).seqs());
        get(database.close());
    }

    @Test
    void theServerCanNeitherChangeNorRemoveAnEntry() {
        DatabaseAddress fresh = TestDatabase.fresh();
        Pool pool = TestDatabase.pool(fresh, VERTX);
        get(TestDatabase.journal(fresh, VERTX).append(JournalContract.rows(DEIRA, 1)));

        for (String forbidden : List.of(
                "update journal set actor = 'nobody'",
                "delete from journal",
                "truncate journal",
                "drop table journal",
                "alter table journal disable trigger all",
                "insert into flyway_schema_history select * from flyway_schema_history",
                "create table mine (id integer)",
                "set role dawr_owner")) {
            PgException refused = assertThrows(
                    PgException.class, () -> get(pool.query(forbidden).execute()), forbidden);
            assertEquals("42501", refused.getSqlState(), forbidden);
        }
    }

    @Test
    void theNewestMigrationIsTheOneTheServerAsksFor() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db"))) {
            int newest = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("V"))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertEquals(Migrations.NEWEST, newest);
        }
    }

    /** What the database remembers of the file is what the server works out of it; else every start would set up everything anew. */
    @Test
    void theFiguresInForceAreThoseTheServerAsksFor() {
        Pool pool = TestDatabase.pool(TestDatabase.fresh(), VERTX);

        assertTrue(get(Migrations.isCurrent(pool)));
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidSoQuickly() {
        Pools nowhere = Pools.to(DatabaseAddress.parse("postgresql://a:b@127.0.0.1:1/c"), VERTX);
        Journal journal = new PgJournal(nowhere.appends(), nowhere.others());
        List<Row> rows = JournalContract.rows(DEIRA, 1);
        long began = System.nanoTime();

        assertThrows(IOException.class, () -> get(journal.append(rows)));

        assertTrue(System.nanoTime() - began < TimeUnit.MILLISECONDS.toNanos(1_500));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsGivenUpSoonAndTakenUpAgain() throws IOException, InterruptedException {
        Database database = open();
        Journal journal = database.journal();
        get(journal.heads(List.of()));
        ProcessHandle postmaster = postmaster();

        signal(postmaster, "STOP");
        long began = System.nanoTime();
        assertThrows(Exception.class, () -> get(journal.append(JournalContract.rows(DEIRA, 1))));
        long waited = System.nanoTime() - began;
        signal(postmaster, "CONT");

        assertTrue(waited < TimeUnit.MILLISECONDS.toNanos(1_500), "waited ns: " + waited);
        assertFalse(eventually(() -> journal.append(JournalContract.rows(new BranchId("riyadh-olaya"), 1)))
                .isEmpty());
        get(database.close());
    }

    private Database open() {
        return get(Database.open(VERTX, settings(Map.of())));
    }

    private Settings settings(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("DAWR_DATA", home.toString());
        return SettingsReader.read(all);
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void signal(ProcessHandle process, String signal) throws IOException, InterruptedException {
        for (ProcessHandle each :
                Stream.concat(process.descendants(), Stream.of(process)).toList()) {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(each.pid()))
                    .start()
                    .waitFor();
        }
    }

    /** What comes in the end of asking again and again, as a person at a kiosk would. */
    private static <T> T eventually(Supplier<Future<T>> asking) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            Future<T> answer = asking.get();
            try {
                return get(answer);
            } catch (Exception e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private static String failure(Future<?> future) {
        return String.valueOf(
                assertThrows(RuntimeException.class, () -> get(future)).getMessage());
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.await(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new UncheckedIOException(new IOException("no answer for a minute", e));
        }
    }
}
