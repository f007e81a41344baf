package dawr.office;

import dawr.queue.CounterId;
import dawr.queue.Pools;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pools as the contract writes them: each kind by name, and who belongs to it. */
final class PoolText {
    private PoolText() {}

    static Pools read(JsonObject json) {
        return new Pools(
                read(json.getJsonObject("counters", new JsonObject()), CounterId::new),
                read(json.getJsonObject("services", new JsonObject()), ServiceId::new),
                read(json.getJsonObject("staff", new JsonObject()), StaffId::new));
    }

    private static <T> Map<String, List<T>> read(JsonObject json, Function<String, T> id) {
        Map<String, List<T>> pools = new LinkedHashMap<>();
        for (String name : json.fieldNames()) {
            pools.put(
                    name,
                    json.getJsonArray(name).stream()
                            .map(Object::toString)
                            .map(id)
                            .toList());
        }
        return pools;
    }

    static JsonObject write(Pools pools) {
        return new JsonObject()
                .put("counters", write(pools.counters()))
                .put("services", write(pools.services()))
                .put("staff", write(pools.staff()));
    }

    private static <T> JsonObject write(Map<String, List<T>> pools) {
        JsonObject json = new JsonObject();
        pools.forEach((name, members) -> json.put(
                name, new JsonArray(members.stream().map(Object::toString).toList())));
        return json;
    }
}
