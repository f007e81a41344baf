package dawr.office;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the screens of each branch show beside their calls, version by version; the newest is in force. */
final class ScreenLoops {
    private final Table table;

    ScreenLoops(Table table) {
        this.table = table;
    }

    /** One version; {@code items} as it can be put again. */
    record Loop(int version, long atMillis, String actor, JsonArray items) {
        static final Loop NONE = new Loop(0, 0, "", new JsonArray());
    }

    /** The newest first. */
    Future<List<Loop>> versions(BranchId branch, int most) {
        return table.run("screen-loop-versions", branch.value(), most)
                .map(rows -> Table.rows(rows).stream().map(ScreenLoops::loop).toList());
    }

    /** What is in force; an empty one where nothing ever was. */
    Future<Loop> inForce(BranchId branch) {
        return versions(branch, 1).map(newest -> newest.isEmpty() ? Loop.NONE : newest.getFirst());
    }

    /** The version behind the one that was seen; empty if somebody was faster. */
    Future<Optional<Loop>> put(BranchId branch, int seen, long atMillis, String actor, JsonArray items) {
        return table.first("screen-loop-put", branch.value(), seen, atMillis, actor, items.encode())
                .map(row -> row.map(ScreenLoops::loop));
    }

    /** Whether the loop in force shows it. */
    Future<Boolean> shows(BranchId branch, String media) {
        return inForce(branch)
                .map(loop ->
                        loop.items().stream().anyMatch(item -> media.equals(((JsonObject) item).getString("media"))));
    }

    /** The pictures and films that a branch has. */
    Future<Set<String>> media(BranchId branch) {
        return table.run("screen-media-all", branch.value())
                .map(rows -> Table.rows(rows).stream()
                        .map(row -> row.getString("id"))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Loop loop(Row row) {
        return new Loop(
                row.getInteger("version"),
                row.getLong("at"),
                row.getString("actor"),
                new JsonArray(row.getString("items")));
    }
}
