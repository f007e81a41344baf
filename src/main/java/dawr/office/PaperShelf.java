package dawr.office;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** The shelf of the office's own papers, each in every version that there ever was. */
final class PaperShelf {
    /** Shown at once. */
    static final int VERSIONS_MAX = 30;

    private final Table table;

    PaperShelf(Table table) {
        this.table = table;
    }

    /**
     * Which paper of a branch.
     *
     * @param service of a procedure; else empty
     */
    record Name(BranchId branch, String paper, String service) {}

    /** A paper in one language and version; a text that is empty says that it was taken off the shelf. */
    record Sheet(String paper, String service, String language, int version, long atMillis, String actor, String text) {
        boolean isThere() {
            return !text.isEmpty();
        }
    }

    Future<List<Sheet>> all(BranchId branch) {
        return table.run("office-paper-all", branch.value())
                .map(rows -> Table.rows(rows).stream().map(PaperShelf::sheet).toList());
    }

    /** In every language that it was ever written in, each in its newest version. */
    Future<List<Sheet>> inEveryLanguage(Name name) {
        return table.run("office-paper-of", name.branch().value(), name.paper(), name.service())
                .map(rows -> Table.rows(rows).stream().map(PaperShelf::sheet).toList());
    }

    /** The newest first. */
    Future<List<Sheet>> versions(Name name, String language) {
        return table.run(
                        "office-paper-versions",
                        name.branch().value(),
                        name.paper(),
                        name.service(),
                        language,
                        VERSIONS_MAX)
                .map(rows -> Table.rows(rows).stream().map(PaperShelf::sheet).toList());
    }

    /** The version behind the one that was seen; empty if somebody was faster. */
    Future<Optional<Sheet>> put(Name name, String language, int seen, long atMillis, String actor, String text) {
        return table.first(
                        "office-paper-put",
                        name.branch().value(),
                        name.paper(),
                        name.service(),
                        language,
                        seen,
                        atMillis,
                        actor,
                        text)
                .map(row -> row.map(PaperShelf::sheet));
    }

    private static Sheet sheet(Row row) {
        return new Sheet(
                row.getString("paper"),
                row.getString("service"),
                row.getString("language"),
                row.getInteger("version"),
                row.getLong("at"),
                row.getString("actor"),
                row.getString("text"));
    }
}
