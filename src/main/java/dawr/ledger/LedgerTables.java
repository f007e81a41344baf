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
import java.io.IOException;
import java.io.StringReader;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * The ledger's tables, through a connection of their own. It waits, so only a thread of its own may use it; nobody at a counter shares the
 * connection, and what is written here is not waited for by the disk, since the journal has it all.
 */
final class LedgerTables implements AutoCloseable {
    private static final String BEHIND = Sql.named("ledger-behind");
    private static final String LOCK = Sql.named("ledger-lock");
    private static final String UNLOCK = Sql.named("ledger-unlock");
    private static final String FIRST_OF_DAY = Sql.named("ledger-first-of-day");
    private static final String ENTRIES = Sql.named("ledger-entries");
    private static final String OPEN_STEPS = Sql.named("ledger-open-steps");
    private static final String MOVE = Sql.named("ledger-move");
    private static final String STALE = Sql.named("ledger-stale");
    private static final String TAKE_OUT = Sql.named("ledger-take-out");
    private static final String COPY_STEPS = Sql.named("ledger-copy-steps");
    private static final String COPY_VISITS = Sql.named("ledger-copy-visits");
    private static final String IMPORTED = Sql.named("ledger-imported");
    private static final String ASIDE = Sql.named("ledger-aside");
    private static final String SUM = Sql.named("ledger-sum");
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
                    said.standstillMillis = row.getLong("standstill_ms");
                    said.delivered = ids(row.getString("delivered"));
                    said.marks = ids(row.getString("marks"));
                    book.remember(new TicketId(row.getString("ticket")), row.getInt("step"), said);
                    return said;
                },
                branch.value());
    }

    private static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    /** Writes a sheet whole, if the ledger still stands where the sheet begins; else somebody else has written, and nothing is. */
    boolean write(Sheet sheet) throws SQLException {
        connection.setAutoCommit(false);
        try {
            boolean moved = moves(sheet);
            if (moved) {
                fill(sheet);
            }
            connection.commit();
            return moved;
        } catch (IOException broken) {
            connection.rollback();
            throw new SQLException("the ledger's rows can't be copied", broken);
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private boolean moves(Sheet sheet) throws SQLException {
        return !rows(MOVE, row -> row.getString("branch"), sheet.branch(), sheet.from(), sheet.to(), sheet.at())
                .isEmpty();
    }

    private void fill(Sheet sheet) throws SQLException, IOException {
        String branch = sheet.branch();
        change(STALE, branch, texts(sheet.touchedDays()), texts(sheet.rated()));
        if (!sheet.known().isEmpty()) {
            change(TAKE_OUT, branch, texts(sheet.known()));
        }
        CopyText steps = new CopyText();
        sheet.steps().forEach(row -> row.copy(steps));
        copy(COPY_STEPS, steps);
        CopyText visits = new CopyText();
        sheet.visits().forEach(row -> row.copy(visits));
        copy(COPY_VISITS, visits);
        change(WRITE, json(sheet.hours()), json(sheet.days()), json(sheet.names()), texts(sheet.rated()), branch);
        if (!sheet.imported().isEmpty()) {
            change(IMPORTED, branch, sheet.at(), json(sheet.imported()));
        }
    }

    private void copy(String statement, CopyText rows) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(rows.text()));
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    /** Keeps the sums of days that are over, so many at most; how many it were. */
    int sum(BranchId branch, int most) throws SQLException {
        return rows(SUM, row -> row.getInt("days"), branch.value(), most).getFirst();
    }

    /** From here on this connection writes and reads tables of its own. */
    void standAside() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ASIDE);
        }
    }

    /** Looks figures up in what this connection sees. */
    Figures figures() {
        return Figures.over(connection, (stays, sound) -> {});
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
        try (PreparedStatement prepared = prepared(statement, filling)) {
            List<T> read = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
            }
            return read;
        }
    }

    private void change(String statement, Object... filling) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, filling)) {
            prepared.executeUpdate();
        }
    }

    private PreparedStatement prepared(String statement, Object... filling) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < filling.length; i++) {
            prepared.setObject(i + 1, filling[i]);
        }
        return prepared;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            rows(UNLOCK, row -> row.getString("done"));
        }
    }
}
