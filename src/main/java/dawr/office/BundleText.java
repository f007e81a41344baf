package dawr.office;

import dawr.queue.Bundle;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bundles as the contract writes them: their services, and which of them must follow on which. */
final class BundleText {
    private BundleText() {}

    static List<Bundle> read(JsonObject body) {
        JsonArray array = body.getJsonArray("bundles", new JsonArray());
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            bundles.add(bundle(array.getJsonObject(i)));
        }
        return bundles;
    }

    private static Bundle bundle(JsonObject json) {
        Map<String, String> names = new LinkedHashMap<>();
        JsonObject texts = json.getJsonObject("names", new JsonObject());
        texts.fieldNames().forEach(language -> names.put(language, texts.getString(language)));
        List<ServiceId> services = services(json.getJsonArray("services"));
        boolean fixed = "fixed".equals(json.getString("order"));
        JsonObject after = json.getJsonObject("after", new JsonObject());
        List<Bundle.Part> parts = new ArrayList<>();
        for (ServiceId service : services) {
            List<ServiceId> first = services(after.getJsonArray(service.value(), new JsonArray()));
            boolean chained = fixed && !parts.isEmpty();
            parts.add(new Bundle.Part(service, chained ? List.of(parts.getLast().service()) : first));
        }
        return new Bundle(json.getString("id"), names, parts);
    }

    private static List<ServiceId> services(JsonArray ids) {
        return ids.stream().map(id -> new ServiceId(id.toString())).toList();
    }

    static JsonArray write(List<Bundle> bundles) {
        JsonArray array = new JsonArray();
        bundles.forEach(bundle -> array.add(json(bundle)));
        return array;
    }

    private static JsonObject json(Bundle bundle) {
        JsonObject names = new JsonObject();
        bundle.names().forEach(names::put);
        JsonObject after = new JsonObject();
        bundle.parts().stream()
                .filter(part -> !part.after().isEmpty())
                .forEach(part -> after.put(part.service().value(), ids(part.after())));
        JsonObject json =
                new JsonObject().put("id", bundle.id()).put("names", names).put("services", ids(bundle.services()));
        return after.isEmpty() ? json : json.put("after", after);
    }

    private static JsonArray ids(List<ServiceId> services) {
        return new JsonArray(services.stream().map(ServiceId::value).toList());
    }
}
