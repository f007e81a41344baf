package dawr.congestion.kept;

import dawr.journal.DatabaseAddress;
import dawr.journal.Sql;
import dawr.queue.BranchId;
import dawr.queue.Named;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The diary of looking ahead, through a connection of its own. It waits, so it is not for an event loop; it fails with {@link DiaryUnavailable}. */
public final class Diary implements AutoCloseable {
    private static final String THRESHOLD = Sql.named("alarm-threshold");
    private static final String SET_THRESHOLD = Sql.named("alarm-threshold-set");
    private static final String LOOKS = Sql.named("alarm-looks");
    private static final String KEEP_LOOK = Sql.named("alarm-look-keep");
    private static final String JUDGE_LOOK = Sql.named("alarm-look-judge");
    private static final String ALARMS = Sql.named("alarm-all");
    private static final String KEEP_ALARM = Sql.named("alarm-keep");
    private static final String JUDGE_ALARM = Sql.named("alarm-judge");
    private static final String TAKEN = Sql.named("advice-taken-all");
    private static final String KEEP_TAKEN = Sql.named("advice-taken-keep");
    private static final String JUDGE_TAKEN = Sql.named("advice-taken-judge");

    private final Connection connection;

    private Diary(Connection connection) {
        this.connection = connection;
    }

    public static Diary open(DatabaseAddress database) {
        try {
            return new Diary(database.connection("dawr diary", "-c statement_timeout=10000 -c jit=off"));
        } catch (SQLException failure) {
            throw new DiaryUnavailable(failure);
        }
    }

    public Optional<Threshold> threshold(BranchId branch) {
        return ask(THRESHOLD, row -> new Threshold(row.getDouble("above"), row.getDouble("likely")), branch.value())
                .stream()
                .findFirst();
    }

    public void set(BranchId branch, Threshold threshold) {
        change(SET_THRESHOLD, branch.value(), threshold.above(), threshold.likely());
    }

    /** In order. {@code since}: epoch milliseconds. */
    public List<KeptLook> looks(BranchId branch, long since) {
        return ask(LOOKS, Diary::look, branch.value(), since);
    }

    private static KeptLook look(ResultSet row) throws SQLException {
        boolean passed = row.getBoolean("passed");
        Optional<Boolean> came = row.wasNull() ? Optional.empty() : Optional.of(passed);
        return new KeptLook(
                row.getLong("at"),
                row.getDouble("above"),
                row.getDouble("drawn"),
                row.getDouble("likely"),
                row.getDouble("climate"),
                row.getDouble("plain"),
                row.getBoolean("warned"),
                came,
                number(row, "lead"));
    }

    public void keep(BranchId branch, KeptLook look) {
        change(
                KEEP_LOOK,
                branch.value(),
                look.at(),
                look.above(),
                look.drawn(),
                look.likely(),
                look.climate(),
                look.plain(),
                look.warned());
    }

    public void judge(BranchId branch, KeptLook look) {
        change(JUDGE_LOOK, look.passed().orElseThrow(), look.leadMinutes(), branch.value(), look.at());
    }

    /** In order. {@code since}: epoch milliseconds. */
    public List<Alarm> alarms(BranchId branch, long since) {
        return ask(ALARMS, Diary::alarm, branch.value(), since);
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        long came = row.getLong("came_at");
        OptionalLong cameAt = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(came);
        return new Alarm(
                row.getLong("at"),
                row.getDouble("above"),
                row.getDouble("likely"),
                number(row, "lead"),
                Optional.ofNullable(row.getString("action")).map(JsonObject::new),
                Optional.ofNullable(row.getString("outcome")).flatMap(slug -> Named.find(Alarm.Outcome.class, slug)),
                cameAt);
    }

    public void keep(BranchId branch, Alarm alarm) {
        change(
                KEEP_ALARM,
                branch.value(),
                alarm.at(),
                alarm.above(),
                alarm.likely(),
                alarm.leadMinutes(),
                alarm.action().map(JsonObject::encode),
                alarm.outcome().map(Alarm.Outcome::slug),
                alarm.cameAt());
    }

    public void judge(BranchId branch, Alarm alarm) {
        change(JUDGE_ALARM, alarm.outcome().orElseThrow().slug(), alarm.cameAt(), branch.value(), alarm.at());
    }

    /** In order. {@code since}: epoch milliseconds. */
    public List<Taken> taken(BranchId branch, long since) {
        return ask(
                TAKEN,
                row -> new Taken(
                        row.getLong("at"),
                        row.getString("action"),
                        new JsonObject(row.getString("said")),
                        row.getDouble("low"),
                        row.getDouble("mid"),
                        row.getDouble("high"),
                        number(row, "measured"),
                        row.getBoolean("judged")),
                branch.value(),
                since);
    }

    public void keep(BranchId branch, Taken taken) {
        change(
                KEEP_TAKEN,
                branch.value(),
                taken.at(),
                taken.action(),
                taken.said().encode(),
                taken.low(),
                taken.mid(),
                taken.high());
    }

    /** {@code measured}: nothing where it can't be told any more. */
    public void judge(BranchId branch, Taken taken, OptionalDouble measured) {
        change(JUDGE_TAKEN, measured, branch.value(), taken.at(), taken.action());
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String question, Reading<T> reading, Object... filling) {
        List<T> answers = new ArrayList<>();
        try (PreparedStatement prepared = filled(question, filling);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                answers.add(reading.of(rows));
            }
        } catch (SQLException failure) {
            throw new DiaryUnavailable(failure);
        }
        return answers;
    }

    private void change(String statement, Object... filling) {
        try (PreparedStatement prepared = filled(statement, filling)) {
            prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new DiaryUnavailable(failure);
        }
    }

    private PreparedStatement filled(String statement, Object... filling) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < filling.length; i++) {
            fill(prepared, i + 1, filling[i]);
        }
        return prepared;
    }

    private static void fill(PreparedStatement prepared, int at, Object with) throws SQLException {
        switch (with) {
            case OptionalDouble number -> {
                if (number.isPresent()) {
                    prepared.setDouble(at, number.getAsDouble());
                } else {
                    prepared.setNull(at, Types.DOUBLE);
                }
            }
            case OptionalLong number -> {
                if (number.isPresent()) {
                    prepared.setLong(at, number.getAsLong());
                } else {
                    prepared.setNull(at, Types.BIGINT);
                }
            }
            case Optional<?> text -> prepared.setString(at, (String) text.orElse(null));
            default -> prepared.setObject(at, with);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new DiaryUnavailable(failure);
        }
    }
}
