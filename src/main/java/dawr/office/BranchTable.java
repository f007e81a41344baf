package dawr.office;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import java.util.List;

/** Which branches there are; what each of them is stands in its journal. */
final class BranchTable {
    private final Table table;

    BranchTable(Table table) {
        this.table = table;
    }

    Future<List<BranchId>> all() {
        return table.run("branch-all")
                .map(rows -> Table.rows(rows).stream()
                        .map(row -> new BranchId(row.getString("id")))
                        .toList());
    }

    /** Adds a branch; once is enough. */
    Future<Void> add(BranchId branch, long foundedAtMillis) {
        return table.run("branch-add", branch.value(), foundedAtMillis).mapEmpty();
    }
}
