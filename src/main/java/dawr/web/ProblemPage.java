package dawr.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
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
        JsonObject json = new JsonObject()
                .put("type", "/problems/" + problem.slug())
                .put("title", title(problem.slug(), language).orElse(problem.slug()))
                .put("status", problem.status());
        detail(problem.slug(), language).ifPresent(detail -> json.put("detail", filled(detail, problem)));
        if (!problem.field().isEmpty()) {
            json.put("field", problem.field());
        }
        problem.about().forEach(json::put);
        return json.toBuffer();
    }

    /** The page of a problem; empty if there is no such problem. */
    Optional<String> page(String slug, String language) {
        return title(slug, language).map(title -> """
                <!doctype html>
                <html lang="%s" dir="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <h1>%s</h1>
                <p>%s</p>
                </html>
                """.formatted(
                        language,
                        words.find(language, "language.direction").orElse("ltr"),
                        escaped(title),
                        escaped(title),
                        escaped(detail(slug, language).orElse(""))));
    }

    private Optional<String> title(String slug, String language) {
        return words.find(language, "problem." + slug + ".title").or(() -> words.find(language, "refusal." + slug));
    }

    private Optional<String> detail(String slug, String language) {
        return words.find(language, "problem." + slug + ".detail");
    }

    private static String filled(String detail, Problem problem) {
        String text = detail.replace("{field}", problem.field());
        for (Map.Entry<String, String> about : problem.about().entrySet()) {
            text = text.replace('{' + about.getKey() + '}', about.getValue());
        }
        return text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
