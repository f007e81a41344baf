package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How many tickets a second the journal takes, by the size of its flights, beside {@code pgbench} putting single rows into a copy of the same table
 * on the same server in the same minute. Run it on a quiet machine; {@code pgbench} has to be installed.
 */
public final class FlightBench {
    private static final long ROUND_NANOS = 4_000_000_000L;
    private static final List<Integer> FLIGHT_SIZES = List.of(1, 16, 64, 256);
    private static final List<Integer> CLIENTS = List.of(1, 16, 64);
    private static final int BRANCHES = 16;

    private final Journal journal;
    private final DatabaseAddress database;

    private FlightBench(Journal journal, DatabaseAddress database) {
        this.journal = journal;
        this.database = database;
    }

    /** Prints one line per flight size and per number of pgbench clients. */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Vertx vertx = Vertx.vertx();
        DatabaseAddress database = TestDatabase.fresh();
        TestDatabase.asOwner(database, "create table journal_copy (like journal including all)");
        TestDatabase.asOwner(database, "grant insert on journal_copy to " + database.user());
        FlightBench bench = new FlightBench(TestDatabase.journal(database, vertx), database);
        bench.measure();
        vertx.close().await();
    }

    private void measure() throws IOException, InterruptedException {
        flights(64, 2);
        for (int round = 1; round <= 2; round++) {
            for (int size : FLIGHT_SIZES) {
                flights(size, 1);
                flights(size, 2);
            }
            for (int clients : CLIENTS) {
                pgbench(clients);
            }
        }
    }

    /** Writers that each send their next flight as soon as the last one is stored. */
    private void flights(int size, int writers) {
        List<Writer> all = new ArrayList<>();
        for (int number = 0; number < writers; number++) {
            all.add(new Writer(size));
        }
        long began = System.nanoTime();
        Future.all(all.stream()
                        .map(writer -> writer.flyUntil(began + ROUND_NANOS))
                        .toList())
                .await();
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] nanos = all.stream()
                .flatMap(writer -> writer.nanos.stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "flights of %3d rows, %d writer(s): %7.0f rows/s, a flight %6.2f ms (p50) %6.2f ms (p99)%n",
                size,
                writers,
                nanos.length * (long) size / seconds,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }

    /** Issues tickets at branches of its own. */
    private final class Writer {
        private final int size;
        private final List<Row> newest = new ArrayList<>();
        private final List<Long> nanos = new ArrayList<>();

        Writer(int size) {
            this.size = size;
            for (int branch = 0; branch < Math.min(size, BRANCHES); branch++) {
                newest.add(first(new BranchId("bench-" + UUID.randomUUID())));
            }
            journal.append(newest).await();
        }

        Future<Void> flyUntil(long deadline) {
            if (System.nanoTime() > deadline) {
                return Future.succeededFuture();
            }
            List<Row> flight = new ArrayList<>(size);
            for (int number = 0; number < size; number++) {
                int branch = number % newest.size();
                newest.set(branch, behind(newest.get(branch)));
                flight.add(newest.get(branch));
            }
            long began = System.nanoTime();
            return journal.append(flight).compose(stored -> {
                if (stored.size() != newest.size()) {
                    return Future.failedFuture("a flight was not stored");
                }
                nanos.add(System.nanoTime() - began);
                return flyUntil(deadline);
            });
        }

        private Row first(BranchId branch) {
            return row(new Entry(branch, 1, UUID.randomUUID(), 1, "kiosk:1", digest(), issued()), Chain.START);
        }

        private Row behind(Row row) {
            Entry before = row.entry();
            return row(
                    new Entry(before.branch(), before.seq() + 1, UUID.randomUUID(), 1, "kiosk:1", digest(), issued()),
                    row.hash());
        }

        private Row row(Entry entry, Hash previous) {
            return Chain.row(entry, Codec.write(entry.events()), previous);
        }
    }

    private static List<Event> issued() {
        return List.of(Samples.issued());
    }

    private static String digest() {
        return "0".repeat(43);
    }

    private List<String> pgbench(int clients, Path script) {
        String how = "pgbench -n -M prepared -j 2 -T 4 -D seq=0 -D run=" + System.nanoTime() + " -c " + clients;
        String where = " -h " + database.host() + " -p " + database.port() + " -U " + database.user();
        return Arrays.asList((how + where + " -f " + script + ' ' + database.name()).split(" ", -1));
    }

    private void pgbench(int clients) throws IOException, InterruptedException {
        Path script = Files.writeString(Files.createTempFile("insert", ".sql"), Sql.named("bench-insert"));
        ProcessBuilder command = new ProcessBuilder(pgbench(clients, script));
        command.environment().put("PGPASSWORD", database.password());
        Process process = command.redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader()) {
            said.lines()
                    .filter(line ->
                            line.startsWith("tps") || line.startsWith("latency average") || line.contains("ERROR"))
                    .forEach(line -> System.out.printf(Locale.ROOT, "pgbench, %d client(s): %s%n", clients, line));
        }
        process.waitFor();
        Files.delete(script);
    }
}
