package dawr.congestion.kept;

import dawr.congestion.layout.DraftPlan;
import dawr.congestion.layout.DraftPlans;
import dawr.journal.Sql;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The floor plans that branches have drawn, in the office's database. */
public final class DraftPlanTable implements DraftPlans {
    private static final String OF = Sql.named("floor-plan-drafts");
    private static final String KEEP = Sql.named("floor-plan-keep");
    private static final String DROP = Sql.named("floor-plan-drop");

    /** PostgreSQL: somebody else has put a row there. */
    private static final String TAKEN = "23505";

    private final Pool pool;

    public DraftPlanTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Future<List<DraftPlan>> of(BranchId branch) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(branch.value()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DraftPlanTable::draft)
                        .toList());
    }

    private static DraftPlan draft(Row row) {
        return new DraftPlan(
                row.getUUID("id"), row.getString("name"), row.getJsonObject("plan"), row.getLong("kept_at"));
    }

    @Override
    public Future<Boolean> keep(BranchId branch, DraftPlan draft, int most) {
        return keep(branch, draft, most, most);
    }

    /** Whoever finds their place just taken looks for another; that can happen as often as there are places, and then all are taken. */
    private Future<Boolean> keep(BranchId branch, DraftPlan draft, int most, int again) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(branch.value(), draft.id(), draft.name(), draft.plan(), draft.keptAt(), most))
                .map(rows -> rows.rowCount() > 0)
                .recover(failure -> again > 0 && isTaken(failure)
                        ? keep(branch, draft, most, again - 1)
                        : Future.failedFuture(failure));
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof PgException refused && refused.getSqlState().equals(TAKEN);
    }

    @Override
    public Future<Boolean> drop(BranchId branch, UUID id) {
        return pool.preparedQuery(DROP).execute(Tuple.of(branch.value(), id)).map(rows -> rows.rowCount() > 0);
    }
}
