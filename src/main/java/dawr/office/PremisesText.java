package dawr.office;

import dawr.queue.CounterId;
import dawr.queue.Floor;
import dawr.queue.Premises;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a branch is and how its halls lie, as the contract writes it. */
final class PremisesText {
    private static final int CENTIMETRES = 100;

    private PremisesText() {}

    static Premises read(JsonObject body) {
        return new Premises(
                texts(body.getJsonObject("region", new JsonObject())),
                Optional.ofNullable(body.getJsonObject("plan")).map(PremisesText::floor));
    }

    private static Floor floor(JsonObject plan) {
        Map<String, CounterId> counters = new LinkedHashMap<>();
        texts(plan.getJsonObject("counters")).forEach((letter, id) -> counters.put(letter, new CounterId(id)));
        List<String> rows =
                plan.getJsonArray("rows").stream().map(String.class::cast).toList();
        int width = rows.stream().mapToInt(String::length).max().orElse(0);
        return new Floor(
                (int) Math.round(plan.getDouble("cellMetres") * CENTIMETRES),
                rows.stream().map(row -> row + "#".repeat(width - row.length())).toList(),
                counters,
                texts(plan.getJsonObject("halls", new JsonObject())));
    }

    static void write(JsonObject json, Premises premises) {
        if (!premises.region().isEmpty()) {
            json.put("region", SetupJson.texts(premises.region()));
        }
        premises.plan().ifPresent(floor -> json.put("plan", written(floor)));
    }

    private static JsonObject written(Floor floor) {
        JsonObject counters = new JsonObject();
        floor.counters().forEach((letter, id) -> counters.put(letter, id.value()));
        return new JsonObject()
                .put("cellMetres", (double) floor.centimetres() / CENTIMETRES)
                .put("rows", new JsonArray(floor.rows()))
                .put("counters", counters)
                .put("halls", SetupJson.texts(floor.halls()));
    }

    private static Map<String, String> texts(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.fieldNames().forEach(name -> texts.put(name, json.getString(name)));
        return texts;
    }
}
