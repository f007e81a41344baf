package dawr.surveys.councils;

import dawr.live.JsonShapes;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the contract spells councils. */
final class CouncilJson {
    private CouncilJson() {}

    /** @param inside whether whoever reads it answers for the branch: they see ideas as they were written, and votes before the end */
    static JsonObject of(List<Council> councils, boolean inside, long now) {
        JsonArray told = new JsonArray();
        councils.forEach(council -> told.add(of(council, inside, now)));
        return new JsonObject().put("councils", told);
    }

    private static JsonObject of(Council council, boolean inside, long now) {
        JsonObject json = new JsonObject()
                .put("council", council.id())
                .put("topic", names(council.topic()))
                .put("heldOn", council.heldOn().toString())
                .put("manner", council.manner().slug())
                .put("open", council.open(now));
        json.put(
                "outcome",
                new JsonObject()
                        .put("state", council.outcome().state().slug())
                        .put("answer", names(council.outcome().answer())));
        council.attendance().ifPresent(came -> json.put("attendance", came));
        council.closesAt().ifPresent(at -> json.put("closesAt", JsonShapes.instant(at)));
        JsonArray options = new JsonArray();
        for (Council.Option option : council.options()) {
            JsonObject one = new JsonObject().put("names", names(option.names()));
            options.add(inside || !council.open(now) ? one.put("votes", option.votes()) : one);
        }
        JsonArray ideas = new JsonArray();
        council.ideas().forEach(idea -> ideas.add(of(idea, inside)));
        return json.put("options", options).put("ideas", ideas);
    }

    private static JsonObject of(Council.Idea idea, boolean inside) {
        JsonObject json = new JsonObject()
                .put("idea", idea.id())
                .put("state", idea.state().slug())
                .put("answer", names(idea.answer()));
        idea.text().filter(text -> inside).ifPresent(text -> json.put("text", text));
        return json;
    }

    static Map<String, String> names(JsonObject json, String key) {
        Map<String, String> names = new HashMap<>();
        json.getJsonObject(key, new JsonObject()).forEach(each -> names.put(each.getKey(), (String) each.getValue()));
        return names;
    }

    private static JsonObject names(Map<String, String> names) {
        return new JsonObject(new HashMap<>(names));
    }
}
