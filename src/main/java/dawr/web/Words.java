package dawr.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the office says, in every language it speaks: the one catalogue for screens, paper and answers. */
public final class Words {
    /** The languages that have a catalogue of their own, the office's first language first. */
    public static final List<String> LANGUAGES = List.of("ar", "en");

    /** Spoken to programs, which ask for no language. */
    private static final String TO_PROGRAMS = "en";

    private final Map<String, JsonObject> byLanguage = new LinkedHashMap<>();

    private Words() {}

    public static Words load() {
        Words words = new Words();
        LANGUAGES.forEach(language -> words.byLanguage.put(language, read("/words/" + language + ".json")));
        return words;
    }

    /** The text of a key; empty if the catalogue doesn't have it. */
    public Optional<String> find(String language, String key) {
        return Optional.ofNullable(byLanguage.get(language)).map(words -> words.getString(key));
    }

    /** The language to answer in, by an Accept-Language header: the first that we speak. */
    public String choose(String accepted) {
        for (String wish : accepted.split(",", 20)) {
            String language = wish.strip().split("[-;]", 2)[0];
            if (byLanguage.containsKey(language)) {
                return language;
            }
        }
        return TO_PROGRAMS;
    }

    private static JsonObject read(String file) {
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            return new JsonObject(Buffer.buffer(stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
