package dawr.ledger;

import dawr.journal.Chain;
import dawr.journal.Codec;
import dawr.journal.DatabaseAddress;
import dawr.journal.Hash;
import dawr.journal.Row;
import dawr.journal.TestDatabase;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.LivedDays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** What writing the ledger anew costs: a journal of lived days of several branches, a million entries unless said otherwise, read from its beginning. */
public final class RebuildBench {
    private static final int BRANCHES = 20;
    private static final long ENTRIES = 1_000_000;

    private RebuildBench() {}

    /** Prints entries and events a second. {@code args[0]}: entries in all, {@code args[1]}: branches. */
    public static void main(String[] args) throws InterruptedException, SQLException, IOException {
        long entries = args.length > 0 ? Long.parseLong(args[0]) : ENTRIES;
        int branches = args.length > 1 ? Integer.parseInt(args[1]) : BRANCHES;
        DatabaseAddress database = TestDatabase.fresh();
        List<BranchId> ids = IntStream.rangeClosed(1, branches)
                .mapToObj(number -> new BranchId("bench-" + number))
                .toList();
        for (BranchId id : ids) {
            TestDatabase.asOwner(database, "insert into branch values ('" + id + "', 0)");
            live(database, id, entries / branches);
        }
        TestDatabase.asOwner(database, "vacuum analyze journal");
        System.out.println("journal written: " + entries + " entries of " + branches + " branches");
        for (int round = 1; round <= 2; round++) {
            long began = System.nanoTime();
            Rebuild.Done done = Rebuild.of(database, ids, left -> {});
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d entries, %d events in %.1f s: %.0f entries/s, %.0f events/s%n",
                    done.entries(),
                    done.events(),
                    seconds,
                    done.entries() / seconds,
                    done.events() / seconds);
        }
    }

    /** Put there by COPY: it is reading that is measured. */
    private static void live(DatabaseAddress database, BranchId branch, long entries) throws SQLException, IOException {
        AtomicReference<Hash> last = new AtomicReference<>(Chain.START);
        try (Connection connection = database.connection("bench", "")) {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy journal (branch, seq, command, at, opens_day, actor, digest, events, previous, hash) from stdin");
            LivedDays.of(branch, entries, entry -> write(copy, row(entry, last)));
            copy.endCopy();
        }
    }

    private static void write(CopyIn copy, Row row) {
        Entry entry = row.entry();
        CopyText text = new CopyText();
        text.put(entry.branch().value())
                .put(entry.seq())
                .put(entry.command().toString())
                .put(entry.atMillis());
        text.put(entry.events().stream().anyMatch(Event.DayOpened.class::isInstance))
                .put(entry.actor())
                .put("");
        text.put(row.events()).put(hex(row.previous())).put(hex(row.hash())).end();
        byte[] line = text.text().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(line, 0, line.length);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String hex(Hash hash) {
        return "\\x" + HexFormat.of().formatHex(hash.bytes());
    }

    private static Row row(Entry entry, AtomicReference<Hash> last) {
        Row row = Chain.row(entry, Codec.write(entry.events()), last.get());
        last.set(row.hash());
        return row;
    }
}
