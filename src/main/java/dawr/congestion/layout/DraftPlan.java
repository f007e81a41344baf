package dawr.congestion.layout;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * A floor plan that somebody has drawn for a branch and that is not in force.
 *
 * @param name what they call it
 * @param plan schema {@code FloorPlan} of the contract
 * @param keptAt epoch milliseconds
 */
public record DraftPlan(UUID id, String name, JsonObject plan, long keptAt) {
    JsonObject json() {
        return new JsonObject()
                .put("id", id.toString())
                .put("name", name)
                .put("keptAt", Instant.ofEpochMilli(keptAt).toString())
                .put("plan", plan);
    }
}
