package dawr.office;

import dawr.journal.Sql;
import dawr.queue.BranchId;
import dawr.surveys.VoiceBook;
import dawr.surveys.figures.Alike;
import dawr.surveys.figures.Jumps.CounterDay;
import dawr.surveys.figures.Known;
import dawr.surveys.figures.Moments;
import dawr.surveys.figures.Sample;
import dawr.web.AskedDays;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Counts of visits that could be rated, from the ledger, with the answers that lie beside the journal. */
public final class LedgerOfVisits implements VoiceBook {
    private static final String VISITS = Sql.named("voice-visits");
    private static final String SAMPLES = Sql.named("voice-samples");
    private static final String COUNTERS = Sql.named("voice-counters");
    private static final String ODD = Sql.named("voice-odd");
    private static final String ANONYMOUS = Sql.named("voice-anonymous");

    private final Pool pool;

    public LedgerOfVisits(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Future<List<Alike>> visits(BranchId branch, AskedDays period) {
        return rows(VISITS, branch, period, LedgerOfVisits::alike);
    }

    @Override
    public Future<List<Sample>> samples(BranchId branch, AskedDays period) {
        return rows(SAMPLES, branch, period, LedgerOfVisits::sample);
    }

    @Override
    public Future<List<CounterDay>> counters(BranchId branch, AskedDays period) {
        return rows(
                COUNTERS,
                branch,
                period,
                row -> new CounterDay(
                        row.getString("counter"),
                        row.getLocalDate("day"),
                        row.getInteger("visits"),
                        row.getInteger("answers"),
                        row.getInteger("satisfied")));
    }

    @Override
    public Future<List<Odd>> odd(BranchId branch, AskedDays period) {
        return rows(
                ODD,
                branch,
                period,
                row -> new Odd(row.getString("counter"), row.getString("why"), row.getInteger("answers")));
    }

    @Override
    public Future<Anonymous> anonymous(BranchId branch, long fromMillis, long beforeMillis) {
        return pool.preparedQuery(ANONYMOUS)
                .execute(Tuple.of(branch.value(), fromMillis, beforeMillis))
                .map(rows -> rows.iterator().next())
                .map(row -> new Anonymous(row.getInteger("answers"), row.getInteger("flagged"), faces(row)));
    }

    private <T> Future<List<T>> rows(String statement, BranchId branch, AskedDays period, Function<Row, T> read) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(branch.value(), period.from(), period.to()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(read)
                        .toList());
    }

    private static Alike alike(Row row) {
        Known known = new Known(
                row.getString("service"),
                row.getString("channel"),
                row.getString("language"),
                row.getInteger("hour"),
                row.getString("wait_band"),
                row.getString("outcome"),
                new Known.Course(
                        row.getBoolean("promise_broken"), row.getBoolean("sent_about"), row.getBoolean("asked_twice")));
        return new Alike(known, row.getInteger("visits"), faces(row));
    }

    private static List<Integer> faces(Row row) {
        return IntStream.rangeClosed(1, Alike.FACES)
                .mapToObj(face -> row.getInteger("face_" + face))
                .toList();
    }

    private static Sample sample(Row row) {
        return new Sample(
                row.getString("kind"),
                row.getString("name"),
                row.getString("service"),
                new Moments(row.getDouble("visits"), row.getDouble("waited"), row.getDouble("waited_squares")),
                new Moments(row.getDouble("efforts"), row.getDouble("effort"), row.getDouble("effort_squares")),
                Moments.share(row.getDouble("answers"), row.getDouble("satisfied")));
    }
}
