package dawr.office;

import dawr.estimation.Models;
import dawr.estimation.learning.Gate;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The promise's models in the database: shared by all nodes, never changed, withdrawn where they turn out wrong. */
public final class PromiseModels implements Models {
    private final Table table;
    private final String code;

    /** {@code code}: the version that trains. */
    public PromiseModels(Pool pool, String code) {
        this.table = new Table(pool);
        this.code = code;
    }

    @Override
    public Future<Optional<Model>> inUse(long known) {
        return table.first("promise-model-newest", known).map(found -> found.map(PromiseModels::model));
    }

    private static Model model(Row row) {
        return new Model(
                row.getLong("id"), Optional.ofNullable(row.getBuffer("trees")).map(Buffer::getBytes));
    }

    @Override
    public Future<Long> lastMadeAt() {
        return table.first("promise-model-last")
                .map(row -> row.map(found -> found.getLong("made_at")).orElse(0L));
    }

    @Override
    public Future<Long> keep(Gate.Passed passed, long madeAtMillis) {
        Gate.Verdict verdict = passed.verdict();
        return table.run(
                        "promise-model-add",
                        madeAtMillis,
                        code,
                        verdict.from(),
                        verdict.to(),
                        verdict.examples(),
                        verdict.judged(),
                        verdict.candidate(),
                        verdict.incumbent(),
                        Buffer.buffer(passed.wood().bytes()))
                .map(rows -> rows.iterator().next().getLong("id"));
    }

    /** Withdraws the model in use, so that the one before it is in use again; says which, none if there was none. */
    public Future<Optional<Long>> withdraw() {
        return table.first("promise-model-withdraw").map(row -> row.map(found -> found.getLong("id")));
    }

    /** Every model with where it comes from, newest first. */
    public Future<List<JsonObject>> all() {
        return table.run("promise-model-all")
                .map(rows ->
                        Table.rows(rows).stream().map(PromiseModels::described).toList());
    }

    private static JsonObject described(Row row) {
        return new JsonObject()
                .put("id", row.getLong("id"))
                .put("madeAt", Instant.ofEpochMilli(row.getLong("made_at")).toString())
                .put("code", row.getString("code"))
                .put("dataFrom", local(row.getLong("data_from")))
                .put("dataTo", local(row.getLong("data_to")))
                .put("examples", row.getInteger("examples"))
                .put("judged", row.getInteger("judged"))
                .put("missMinutes", row.getDouble("candidate"))
                .put("missMinutesBefore", row.getDouble("incumbent"))
                .put("withdrawn", row.getBoolean("withdrawn"));
    }

    private static String local(long seconds) {
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).toString();
    }
}
