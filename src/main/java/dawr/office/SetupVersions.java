package dawr.office;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** How each branch was set up before, version by version; nothing in it is ever changed. */
final class SetupVersions {
    /** Shown at once. */
    static final int SHOWN_MAX = 50;

    private final Table table;

    SetupVersions(Table table) {
        this.table = table;
    }

    /** One version; {@code setup} as it can be put again. */
    record Version(int version, long atMillis, String actor, JsonObject setup) {}

    /** Keeps a version, unless it is there already. */
    Future<Void> keep(BranchId branch, long atMillis, String actor, JsonObject setup) {
        JsonObject put = setup.copy();
        put.remove("open");
        return table.run(
                        "setup-version-keep",
                        branch.value(),
                        setup.getInteger("version"),
                        atMillis,
                        actor,
                        put.encode())
                .mapEmpty();
    }

    /** The newest first, one more than is shown. */
    Future<List<Version>> all(BranchId branch) {
        return table.run("setup-version-all", branch.value(), SHOWN_MAX + 1)
                .map(rows ->
                        Table.rows(rows).stream().map(SetupVersions::version).toList());
    }

    Future<Optional<Version>> one(BranchId branch, int version) {
        return table.first("setup-version-one", branch.value(), version).map(row -> row.map(SetupVersions::version));
    }

    private static Version version(Row row) {
        return new Version(
                row.getInteger("version"),
                row.getLong("at"),
                row.getString("actor"),
                new JsonObject(row.getString("setup")));
    }
}
