package dawr.congestion.lookout;

import dawr.queue.BranchSetup;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what could be done. Schema {@code CongestionAdvice} of the contract. */
final class CounselWords {
    private static final List<String> LANGUAGES = List.of("ar", "en");

    private final Words words;

    CounselWords(Words words) {
        this.words = words;
    }

    JsonObject json(BranchSetup setup, List<Counsel.Advice> ranked, long at, int courses) {
        JsonArray actions = new JsonArray();
        ranked.forEach(advice -> actions.add(json(setup, advice)));
        return new JsonObject()
                .put("branch", setup.id().value())
                .put("at", Instant.ofEpochMilli(at).toString())
                .put("futures", courses)
                .put("actions", actions);
    }

    private JsonObject json(BranchSetup setup, Counsel.Advice advice) {
        Candidate candidate = advice.candidate();
        JsonObject said = new JsonObject();
        LANGUAGES.forEach(language -> said.put(language, sentence(words.in(language), setup, candidate)));
        JsonObject json = new JsonObject()
                .put("id", candidate.id())
                .put("kind", candidate.kind().slug())
                .put("sentence", said)
                .put("about", candidate.about())
                .put("staffMinutes", candidate.staffMinutes())
                .put("waitedMinutes", advice.waited().json());
        if (Double.isFinite(advice.inTimeBefore()) && Double.isFinite(advice.inTimeAfter())) {
            json.put(
                    "inTimePercent",
                    new JsonObject()
                            .put("before", Math.round(advice.inTimeBefore()))
                            .put("after", Math.round(advice.inTimeAfter())));
        }
        return json;
    }

    private static String sentence(Catalogue said, BranchSetup setup, Candidate candidate) {
        Map<String, Object> filling = new HashMap<>();
        JsonObject about = candidate.about();
        for (String counter : List.of("counter", "to")) {
            if (about.containsKey(counter)) {
                filling.put(counter, label(setup, about.getString(counter)));
            }
        }
        if (about.containsKey("service")) {
            filling.put("service", name(setup, about.getString("service"), said.language()));
        }
        if (about.containsKey("order")) {
            filling.put("order", said.say("congestion.order-" + about.getString("order")));
        }
        for (String number : List.of("minutes", "percent")) {
            if (about.containsKey(number)) {
                filling.put(number, about.getInteger(number));
            }
        }
        return said.plain("congestion.do-" + candidate.kind().slug(), filling);
    }

    private static String label(BranchSetup setup, String counter) {
        return setup.counter(new CounterId(counter))
                .map(BranchSetup.Counter::label)
                .orElse(counter);
    }

    private static String name(BranchSetup setup, String service, String language) {
        return setup.service(new ServiceId(service))
                .map(known -> known.names().getOrDefault(language, service))
                .orElse(service);
    }
}
