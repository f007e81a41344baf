package dawr.office;

import dawr.queue.Commitment;
import dawr.queue.Named;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What a branch has published, as the contract writes it. */
final class CharterText {
    private CharterText() {}

    /** @param flaw hears the path of what can't be meant so, and what stands there */
    static List<Commitment> read(JsonObject body, BiConsumer<String, String> flaw) {
        Set<String> services = body.getJsonArray("services").stream()
                .map(service -> ((JsonObject) service).getString("id"))
                .collect(Collectors.toSet());
        JsonArray array = body.getJsonArray("charter", new JsonArray());
        List<Commitment> charter = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Commitment commitment = read(array.getJsonObject(i));
            String path = "charter/" + i;
            commitment
                    .service()
                    .filter(service -> !services.contains(service.value()))
                    .ifPresent(unknown -> flaw.accept(path + "/service", unknown.value()));
            if ((commitment.kind() == Commitment.Kind.WAIT)
                    != commitment.minutes().isPresent()) {
                flaw.accept(path + "/minutes", commitment.kind().slug());
            }
            charter.add(commitment);
        }
        return charter;
    }

    private static Commitment read(JsonObject json) {
        return new Commitment(
                Named.find(Commitment.Kind.class, json.getString("kind")).orElseThrow(),
                Optional.ofNullable(json.getString("service")).map(ServiceId::new),
                Optional.ofNullable(json.getInteger("minutes")),
                json.getInteger("percent"));
    }

    static JsonObject write(Commitment commitment) {
        JsonObject json = new JsonObject().put("kind", commitment.kind().slug()).put("percent", commitment.percent());
        commitment.service().ifPresent(service -> json.put("service", service.value()));
        commitment.minutes().ifPresent(minutes -> json.put("minutes", minutes));
        return json;
    }
}
