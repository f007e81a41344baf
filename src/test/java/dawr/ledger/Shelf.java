package dawr.ledger;

import dawr.journal.Chain;
import dawr.journal.Codec;
import dawr.journal.DatabaseAddress;
import dawr.journal.Hash;
import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.journal.TestDatabase;
import dawr.queue.AnyDay;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database with a journal to write into and a ledger to look into. */
public final class Shelf {
    private static final int FLIGHT_ROWS = 500;

    public final DatabaseAddress database = TestDatabase.fresh();
    private final Journal journal;
    private Hash last = Chain.START;

    public Shelf(Vertx vertx) {
        journal = TestDatabase.journal(database, vertx);
    }

    /** Nothing has ever happened here. */
    public void clear() {
        last = Chain.START;
        TestDatabase.asOwner(
                database,
                "truncate journal, branch, ledger_position, ledger, ledger_visit, counter_time, branch_day, ledger_name, kpi_part, alarm, alarm_look");
    }

    public static List<Entry> days(long seed, int wishes) {
        List<Entry> entries = new ArrayList<>();
        new AnyDay(seed).live(wishes, entries::add);
        return entries;
    }

    public void found(BranchId branch) {
        TestDatabase.asOwner(database, "insert into branch values ('" + branch + "', 0)");
    }

    public void write(List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += FLIGHT_ROWS) {
            List<Row> rows = new ArrayList<>();
            for (Entry entry : entries.subList(from, Math.min(entries.size(), from + FLIGHT_ROWS))) {
                Row row = Chain.row(entry, Codec.write(entry.events()), last);
                last = row.hash();
                rows.add(row);
            }
            journal.append(rows).toCompletionStage().toCompletableFuture().join();
        }
    }

    public void catchUp() throws SQLException {
        Projector.catchUp(database);
    }

    /** Every row of every table of the ledger, in order. */
    String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "ledger_position", "ledger", "ledger_visit", "counter_time", "branch_day", "ledger_name", "kpi_part")) {
            all.append(ask("select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table + " t"))
                    .append('\n');
        }
        return all.toString();
    }

    /** The first column of the first row. */
    public String ask(String query) throws SQLException {
        try (Connection connection = database.connection("test", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return String.valueOf(found.getString(1));
        }
    }
}
