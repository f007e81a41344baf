package dawr.ledger;

import dawr.journal.DatabaseAddress;
import dawr.journal.Sql;
import dawr.queue.BranchId;
import io.vertx.core.json.JsonObject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.postgresql.PGConnection;

/**
 * Somebody who looks figures up in the ledger: reads only, through a connection of its own, and waits; so not for an event loop. Whatever is
 * looked up is as of one moment, that of the first look.
 */
public final class Figures implements AutoCloseable {
    private static final String KPI = Sql.named("ledger-kpi");
    private static final String DAYS = Sql.named("ledger-days");
    private static final String NAMES = Sql.named("ledger-names");
    private static final String CHARTER = Sql.named("ledger-charter");
    private static final String POSITIONS = Sql.named("ledger-positions");
    private static final String ALARMS = Sql.named("ledger-alarms");
    private static final String CAUSES = Sql.named("ledger-causes");
    private static final String WEEK = Sql.named("ledger-congestion-week");

    /**
     * A report over a year of the whole network takes longer than anybody at a page waits, and must end all the same. Questions are thought through once, for
     * any branch and period: to think them through takes longer than most answers.
     */
    private static final String SESSION =
            "-c default_transaction_read_only=on -c statement_timeout=30000 -c jit=off -c work_mem=32MB"
                    + " -c plan_cache_mode=force_generic_plan";

    /** A question is thought through when it is asked for the first time. */
    private static final int PREPARED_FROM = 1;

    private final Connection connection;
    private final Leaving leaving;
    private boolean sound = true;

    /** What becomes of a connection when nobody looks through it any more. */
    interface Leaving {
        /** {@code sound}: every question was answered */
        void left(Connection connection, boolean sound) throws SQLException;
    }

    private Figures(Connection connection, Leaving leaving) {
        this.connection = connection;
        this.leaving = leaving;
    }

    /** Begins to look, once; whoever looks often has a {@link ReadingRoom}. Everything here fails with {@link LedgerUnavailable} if the database does not answer. */
    public static Figures open(DatabaseAddress database) {
        try {
            return new Figures(way(database), (connection, sound) -> connection.close());
        } catch (SQLException failure) {
            throw new LedgerUnavailable(failure);
        }
    }

    /** A connection to look through. */
    static Connection way(DatabaseAddress database) throws SQLException {
        Connection connection = database.connection("dawr reports", SESSION);
        connection.unwrap(PGConnection.class).setPrepareThreshold(PREPARED_FROM);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Looks on a connection that somebody else has opened, who says what becomes of it. */
    static Figures over(Connection connection, Leaving leaving) {
        return new Figures(connection, leaving);
    }

    /** The figures of one bucket. What has no meaning in it (the mean of nothing) is not there. */
    public record Row(String branch, String bucket, Map<Measure, Double> figures) {
        public OptionalDouble of(Measure measure) {
            Double figure = figures.get(measure);
            return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
        }
    }

    /**
     * A business day of a branch as the ledger has it.
     *
     * @param over has the next day begun
     * @param firstSeq the journal entry that opened the day
     * @param lastSeq the newest journal entry of the day
     * @param imported does it hold what an earlier system left behind
     */
    public record Day(String branch, LocalDate day, boolean over, long firstSeq, long lastSeq, boolean imported) {}

    /** One hour of a typical week. */
    public record WeekHour(
            int weekday, int hour, int days, double index, int band, double arrived, OptionalDouble meanWait) {}

    public List<Row> rows(Collection<BranchId> branches, Period period, Cut cut) {
        return ask(KPI, Figures::row, named(branches), period.from(), period.to(), cut.slug());
    }

    private static Row row(ResultSet found) throws SQLException {
        Map<Measure, Double> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            double figure = found.getDouble(measure.column());
            if (!found.wasNull()) {
                figures.put(measure, figure);
            }
        }
        return new Row(found.getString("branch"), found.getString("bucket"), figures);
    }

    /** The business days of the period that the ledger knows of, in order. */
    public List<Day> days(Collection<BranchId> branches, Period period) {
        return ask(
                DAYS,
                row -> new Day(
                        row.getString("branch"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("over"),
                        row.getLong("first_seq"),
                        row.getLong("last_seq"),
                        row.getBoolean("imported")),
                named(branches),
                period.from(),
                period.to());
    }

    /** A commitment, for how many it counted in a period and for how many it was kept. */
    public record Kept(String branch, Published published, long counted, long kept) {
        /** Of a hundred; nothing where nobody counted. */
        public OptionalDouble percent() {
            return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * kept / counted);
        }

        /** Is it kept as it was published? */
        public boolean isKept() {
            return percent().orElse(100) >= published.percent();
        }
    }

    /** How what the branches had published was kept in a period. */
    public List<Kept> charter(Collection<BranchId> branches, Period period) {
        return ask(CHARTER, Figures::kept, named(branches), period.from(), period.to(), period.from(), period.to());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        int minutes = row.getInt("minutes");
        Optional<Integer> within = row.wasNull() ? Optional.empty() : Optional.of(minutes);
        Published published =
                new Published(row.getString("kind"), row.getString("service"), within, row.getInt("percent"));
        return new Kept(row.getString("branch"), published, row.getLong("counted"), row.getLong("kept"));
    }

    /**
     * What the warnings of some branches were worth; shares are 0 to 1.
     *
     * @param looks looks ahead that have been judged
     * @param frequency how often what is warned of came
     * @param brier mean squared miss of what was said
     * @param climateBrier the same of saying what is usual
     * @param leadMinutes from a warning until it came, on average
     */
    public record Warnings(
            long looks,
            OptionalDouble frequency,
            OptionalDouble brier,
            OptionalDouble climateBrier,
            long hits,
            long falsely,
            long missed,
            OptionalDouble leadMinutes) {}

    public Warnings warnings(Collection<BranchId> branches, Period period) {
        String[] named = named(branches);
        return ask(ALARMS, Figures::warnings, named, period.from(), period.to()).getFirst();
    }

    private static Warnings warnings(ResultSet row) throws SQLException {
        return new Warnings(
                row.getLong("looks"),
                number(row, "frequency"),
                number(row, "brier"),
                number(row, "climate_brier"),
                row.getLong("hits"),
                row.getLong("falsely"),
                row.getLong("missed"),
                number(row, "lead"));
    }

    /**
     * Why cases of some days came to be.
     *
     * @param cause empty while nobody has said
     * @param medianHours of business until they were closed
     */
    public record Cause(String cause, long cases, long closed, long reopened, OptionalDouble medianHours) {}

    /** The commonest first. */
    public List<Cause> causes(Collection<BranchId> branches, Period period) {
        return ask(
                CAUSES,
                row -> new Cause(
                        row.getString("cause"),
                        row.getLong("cases"),
                        row.getLong("closed"),
                        row.getLong("reopened"),
                        number(row, "median_hours")),
                named(branches),
                period.from(),
                period.to());
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** The newest journal entry of each branch that the ledger has taken in. */
    public Map<String, Long> positions(Collection<BranchId> branches) {
        Map<String, Long> positions = new LinkedHashMap<>();
        record Position(String branch, long seq) {}
        ask(POSITIONS, row -> new Position(row.getString("branch"), row.getLong("seq")), (Object) named(branches))
                .forEach(position -> positions.put(position.branch(), position.seq()));
        return positions;
    }

    /** What services, counters and branches are called: by kind, a slash and id, each name by language. */
    public Map<String, JsonObject> names(Collection<BranchId> branches) {
        Map<String, JsonObject> names = new java.util.HashMap<>();
        ask(NAMES, row -> names.put(row.getString("name"), new JsonObject(row.getString("names"))), (Object)
                named(branches));
        return names;
    }

    /** A typical week of the period. */
    public List<WeekHour> week(BranchId branch, Period period) {
        return ask(WEEK, Figures::weekHour, branch.value(), period.from(), period.to());
    }

    private static WeekHour weekHour(ResultSet row) throws SQLException {
        double wait = row.getDouble("mean_wait");
        OptionalDouble meanWait = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(wait);
        return new WeekHour(
                row.getInt("weekday"),
                row.getInt("hour"),
                row.getInt("days"),
                row.getDouble("index"),
                row.getInt("band"),
                row.getDouble("arrived"),
                meanWait);
    }

    private static String[] named(Collection<BranchId> branches) {
        return branches.stream().map(BranchId::value).toArray(String[]::new);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String question, Reading<T> reading, Object... filling) {
        try (PreparedStatement prepared = connection.prepareStatement(question)) {
            for (int i = 0; i < filling.length; i++) {
                prepared.setObject(i + 1, filling[i] instanceof String[] texts ? array(texts) : filling[i]);
            }
            return answers(prepared, reading);
        } catch (SQLException failure) {
            sound = false;
            throw new LedgerUnavailable(failure);
        }
    }

    private Array array(String[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }

    private static <T> List<T> answers(PreparedStatement prepared, Reading<T> reading) throws SQLException {
        List<T> answers = new ArrayList<>();
        try (ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                answers.add(reading.of(rows));
            }
        }
        return answers;
    }

    @Override
    public void close() {
        try {
            leaving.left(connection, sound);
        } catch (SQLException failure) {
            throw new LedgerUnavailable(failure);
        }
    }
}
