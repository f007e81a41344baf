package dawr.congestion;

import dawr.ledger.Figures.Kept;
import dawr.ledger.Published;
import dawr.queue.BranchId;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Says what a branch has published and whether it is kept. */
public final class CharterWords {
    private final Words words;

    public CharterWords(Words words) {
        this.words = words;
    }

    /** The commitments of a branch; the two lists tell of the same ones, today and in a month. */
    JsonObject json(BranchId branch, Map<String, JsonObject> names, List<Kept> today, List<Kept> month) {
        JsonArray commitments = new JsonArray();
        for (int i = 0; i < Math.min(today.size(), month.size()); i++) {
            Published published = today.get(i).published();
            JsonObject said = new JsonObject();
            for (String language : List.of("ar", "en")) {
                said.put(language, sentence(words.in(language), published, names));
            }
            JsonObject commitment = new JsonObject()
                    .put("kind", published.kind())
                    .put("percent", published.percent())
                    .put("sentence", said)
                    .put("today", kept(today.get(i)))
                    .put("month", kept(month.get(i)));
            published.minutes().ifPresent(minutes -> commitment.put("minutes", minutes));
            if (!published.service().isEmpty()) {
                commitment.put("service", published.service());
            }
            commitments.add(commitment);
        }
        return new JsonObject().put("branch", branch.value()).put("commitments", commitments);
    }

    private static JsonObject kept(Kept kept) {
        JsonObject json = new JsonObject().put("counted", kept.counted()).put("kept", kept.isKept());
        kept.percent().ifPresent(percent -> json.put("percent", Math.round(percent * 10) / 10.0));
        return json;
    }

    /** A commitment in a sentence. */
    public static String sentence(Catalogue said, Published published, Map<String, JsonObject> names) {
        JsonObject name = names.getOrDefault("service/" + published.service(), new JsonObject());
        String service = published.service().isEmpty()
                ? said.say("charter.everybody")
                : name.getString(said.language(), name.getString("en", published.service()));
        return said.say(
                "charter." + published.kind(),
                Map.of("service", service, "minutes", published.minutes().orElse(0), "percent", published.percent()));
    }
}
