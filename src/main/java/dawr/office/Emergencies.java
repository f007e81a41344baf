package dawr.office;

import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What everybody in a branch has to know at once: the emergency message that is in force there. Kept in the database, which alone is believed; every
 * node looks when a neighbour says so, and every two seconds in case it did not hear.
 */
public final class Emergencies {
    private static final Logger LOG = LoggerFactory.getLogger(Emergencies.class);
    private static final String ADDRESS = "dawr.emergency";
    private static final long LOOK_EVERY_MILLIS = 2_000;

    private final Vertx vertx;
    private final Table table;
    private final List<Consumer<BranchId>> followers = new CopyOnWriteArrayList<>();
    private volatile Map<BranchId, JsonObject> inForce = Map.of();

    Emergencies(Vertx vertx, Table table) {
        this.vertx = vertx;
        this.table = table;
    }

    /** What is in force in a branch, schema {@code EmergencyNow}. */
    public Optional<JsonObject> of(BranchId branch) {
        return Optional.ofNullable(inForce.get(branch));
    }

    /** Hears of every branch in which one began or ended. */
    public void follow(Consumer<BranchId> follower) {
        followers.add(follower);
    }

    /** Looks for the first time, and again and again from then on. A database that does not answer yet is asked again. */
    public Future<Void> open() {
        vertx.eventBus().consumer(ADDRESS, message -> look());
        vertx.setPeriodic(LOOK_EVERY_MILLIS, timer -> look());
        return look();
    }

    /** One began or ended by this node's doing: it is known here at once, and the neighbours look. */
    Future<Void> changed() {
        return look().onComplete(any -> vertx.eventBus().publish(ADDRESS, ""));
    }

    private Future<Void> look() {
        return table.run("emergency-open")
                .map(Table::rows)
                .map(rows -> rows.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                row -> new BranchId(row.getString("branch")), Emergencies::shown)))
                .onSuccess(this::take)
                .onFailure(cause -> LOG.debug("emergency messages could not be read cause={}", cause.toString()))
                .<Void>mapEmpty()
                .otherwiseEmpty();
    }

    private void take(Map<BranchId, JsonObject> found) {
        Map<BranchId, JsonObject> before = inForce;
        inForce = found;
        Set<BranchId> touched = new HashSet<>(before.keySet());
        touched.addAll(found.keySet());
        touched.removeIf(
                branch -> Optional.ofNullable(before.get(branch)).equals(Optional.ofNullable(found.get(branch))));
        touched.forEach(branch -> followers.forEach(follower -> follower.accept(branch)));
    }

    private static JsonObject shown(Row row) {
        return new JsonObject()
                .put("emergency", row.getUUID("id").toString())
                .put("begunAt", JsonShapes.instant(row.getLong("begun_at")))
                .put("texts", new JsonObject(row.getString("texts")));
    }
}
