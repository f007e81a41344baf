package dawr.web;

import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says problems in words: as the body of an answer, and as a page that explains what helps. */
final class ProblemPage {
    private final Words words;

    ProblemPage(Words words) {
        this.words = words;
    }

    /** A problem as an answer's body (RFC 9457). */
    Buffer body(Problem problem, String language) {
        Catalogue catalogue = words.in(language);
        JsonObject json = new JsonObject()
                .put("type", "/problems/" + problem.slug())
                .put("title", title(problem.slug(), catalogue).orElse(problem.slug()))
                .put("status", problem.status());
        told(problem, catalogue).forEach(part -> json.put(part.getKey(), part.getValue()));
        if (!problem.all().isEmpty()) {
            JsonArray all = new JsonArray();
            problem.all().forEach(one -> all.add(told(one, catalogue)));
            json.put("flaws", all);
        }
        return json.toBuffer();
    }

    /** Where it is, and what is said of it. */
    private static JsonObject told(Problem problem, Catalogue catalogue) {
        JsonObject json = new JsonObject();
        detail(problem.slug(), catalogue, filling(problem)).ifPresent(detail -> json.put("detail", detail));
        if (!problem.field().isEmpty()) {
            json.put("field", problem.field());
        }
        problem.about().forEach(json::put);
        return json;
    }

    /** The page of a problem; empty if there is no such problem. */
    Optional<String> page(String slug, String language) {
        Catalogue catalogue = words.in(language);
        return title(slug, catalogue).map(title -> """
            <!doctype html>
            <html lang="%s" dir="%s">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <h1>%s</h1>
            <p>%s</p>
            </html>
            """.formatted(
                        catalogue.language(),
                        catalogue.rightToLeft() ? "rtl" : "ltr",
                        escaped(title),
                        escaped(title),
                        escaped(detail(slug, catalogue, Map.of("field", "…")).orElse(""))));
    }

    private static Optional<String> title(String slug, Catalogue catalogue) {
        String own = "problem." + slug + ".title";
        String ofTheRules = "refusal." + slug;
        return say(own, catalogue, Map.of()).or(() -> say(ofTheRules, catalogue, Map.of()));
    }

    private static Optional<String> detail(String slug, Catalogue catalogue, Map<String, String> filling) {
        String reason = filling.getOrDefault("reason", "");
        return say("problem." + slug + ".because-" + reason, catalogue, filling)
                .or(() -> say("problem." + slug + ".detail", catalogue, filling));
    }

    private static Optional<String> say(String key, Catalogue catalogue, Map<String, String> filling) {
        return catalogue.knows(key) ? Optional.of(catalogue.plain(key, filling)) : Optional.empty();
    }

    private static Map<String, String> filling(Problem problem) {
        Map<String, String> filling = new HashMap<>(problem.about());
        filling.put("field", problem.field());
        return filling;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
