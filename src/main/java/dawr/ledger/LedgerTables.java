package dawr.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dawr.journal.Codec;
import dawr.journal.DatabaseAddress;
import dawr.journal.Sql;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.TicketId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The ledger's tables, through a connection of their own. It waits, so only a thread of its own may use it; nobody at a counter shares the
 * connection, and what is written here is not waited for by the disk, since the journal has it all.
 */
final class LedgerTables implements AutoCloseable {
    private static final String BEHIND = Sql.named("ledger-behind");
    private static final String LOCK = Sql.named("ledger-lock");
    private static final String FIRST_OF_DAY = Sql.named("ledger-first-of-day");
    private static final String ENTRIES = Sql.named("ledger-entries");
    private static final String OPEN_STEPS = Sql.named("ledger-open-steps");
    private static final String WRITE = Sql.named("ledger-write");
    private static final String FORGET = Sql.named("ledger-forget");

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final UUID ANY = new UUID(0, 0);

    private final Connection connection;

    private LedgerTables(Connection connection) {
        this.connection = connection;
    }

    static LedgerTables open(DatabaseAddress database) throws SQLException {
        return new LedgerTables(
                database.connection("dawr ledger", "-c synchronous_commit=off -c jit=off -c statement_timeout=60000"));
    }

    /**
     * A branch whose journal goes on behind what the ledger has read.
     *
     * @param seq how far the ledger has come
     * @param head the journal's newest entry
     * @param behindMillis how long the first unread entry has been there
     */
    record Behind(BranchId branch, long seq, long head, long behindMillis) {}

    List<Behind> behind() throws SQLException {
        return rows(
                BEHIND,
                row -> new Behind(
                        new BranchId(row.getString("branch")),
                        row.getLong("seq"),
                        row.getLong("head"),
                        row.getLong("behind_ms")));
    }

    /** Makes this connection the one that writes the ledger; at most one does at a time, and it is free again when the connection is gone. */
    boolean lock() throws SQLException {
        return rows(LOCK, row -> row.getBoolean("mine")).getFirst();
    }

    /** The entry that opened the day in which an entry lies. */
    long firstOfDay(BranchId branch, long seq) throws SQLException {
        return rows(FIRST_OF_DAY, row -> row.getLong("seq"), branch.value(), seq)
                .getFirst();
    }

    /** A branch's entries from one to another, both included, at most so many. What the ledger doesn't need of them is left out. */
    List<Entry> entries(BranchId branch, long from, long to, int most) throws SQLException {
        return rows(
                ENTRIES,
                row -> new Entry(
                        branch,
                        row.getLong("seq"),
                        ANY,
                        row.getLong("at"),
                        "",
                        "",
                        Codec.read(row.getString("events"))),
                branch.value(),
                from,
                to,
                most);
    }

    /** What the ledger says of the steps of those who are still in the house. */
    void openSteps(BranchId branch, BranchBook book) throws SQLException {
        rows(
                OPEN_STEPS,
                row -> {
                    Beside said = new Beside(row.getString("day"), row.getInt("hour"), row.getInt("target_minutes"));
                    said.staff = row.getString("staff");
                    said.overtaken = row.getInt("overtaken");
                    said.overtakenByStaff = row.getInt("overtaken_by_staff");
                    said.steppedBack = row.getBoolean("stepped_back");
                    book.remember(new TicketId(row.getString("ticket")), row.getInt("step"), said);
                    return said;
                },
                branch.value());
    }

    /** Writes a sheet whole, if the ledger still stands where the sheet begins; else somebody else has written, and nothing is. */
    boolean write(Sheet sheet) throws SQLException {
        return rows(
                                WRITE,
                                row -> row.getInt("moved"),
                                sheet.branch(),
                                sheet.from(),
                                sheet.to(),
                                sheet.at(),
                                json(sheet.steps()),
                                json(sheet.visits()),
                                json(sheet.hours()),
                                json(sheet.days()),
                                json(sheet.names()),
                                json(sheet.rated()))
                        .getFirst()
                == 1;
    }

    /** Empties a branch's part of the ledger. */
    void forget(BranchId branch) throws SQLException {
        rows(FORGET, row -> row.getLong("steps"), branch.value());
    }

    private static String json(Object rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of the ledger can't be spelled", e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String statement, Reading<T> reading, Object... filling) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < filling.length; i++) {
                prepared.setObject(i + 1, filling[i]);
            }
            List<T> read = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
            }
            return read;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
