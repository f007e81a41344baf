package dawr.office;

import dawr.journal.Sql;
import dawr.queue.BranchId;
import dawr.surveys.RateableVisits;
import dawr.surveys.figures.Alike;
import dawr.surveys.figures.Known;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Counts of visits that could be rated, from the ledger, with the answers that lie beside the journal. */
public final class LedgerOfVisits implements RateableVisits {
    private static final String VISITS = Sql.named("voice-visits");

    private final Pool pool;

    public LedgerOfVisits(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Future<List<Alike>> of(BranchId branch, LocalDate from, LocalDate to) {
        return pool.preparedQuery(VISITS)
                .execute(Tuple.of(branch.value(), from, to))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(LedgerOfVisits::alike)
                        .toList());
    }

    private static Alike alike(Row row) {
        Known known = new Known(
                row.getString("service"),
                row.getString("channel"),
                row.getString("language"),
                row.getInteger("hour"),
                row.getString("wait_band"),
                row.getString("outcome"));
        List<Integer> faces = IntStream.rangeClosed(1, Alike.FACES)
                .mapToObj(face -> row.getInteger("face_" + face))
                .toList();
        return new Alike(known, row.getInteger("visits"), faces);
    }
}
