package dawr.words;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the office in every language it speaks: one catalogue per language, the same for screens, paper, voice and answers. */
public final class Words {
    /** The languages of the offices' visitors; those whose catalogue is there are spoken. */
    private static final List<String> LANGUAGES =
            List.of("ar", "en", "ur", "hi", "bn", "ml", "ne", "ta", "si", "fil", "ps");

    /** Spoken to whoever asks for a language that the office does not speak yet. */
    private static final String FALLBACK = "en";

    /** The key under which a catalogue says who has read it and answers for it. */
    private static final String SIGNED_BY = "language.signed-by";

    private final Map<String, Catalogue> catalogues;

    private Words(Map<String, Catalogue> catalogues) {
        this.catalogues = catalogues;
    }

    /** Reads the catalogues that come with the office. */
    public static Words load() {
        Map<String, String> fallback = texts(FALLBACK).orElseThrow();
        Map<String, Catalogue> catalogues = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            texts(language).ifPresent(texts -> catalogues.put(language, new Catalogue(language, texts, fallback)));
        }
        return new Words(catalogues);
    }

    /** The catalogue of a language; English if the office does not speak it. */
    public Catalogue in(String language) {
        return Objects.requireNonNull(catalogues.getOrDefault(language, catalogues.get(FALLBACK)));
    }

    /** Every language that has a catalogue, Arabic first. */
    public Set<String> languages() {
        return catalogues.keySet();
    }

    /** Those whose words nobody has signed for yet; Arabic and English are the office's own. */
    public Set<String> unsigned() {
        return catalogues.values().stream()
                .filter(words -> words.knows(SIGNED_BY) && words.say(SIGNED_BY).isBlank())
                .map(Catalogue::language)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Map<String, String>> texts(String language) {
        try (InputStream file = Words.class.getResourceAsStream("/words/" + language + ".json")) {
            return file == null ? Optional.empty() : Optional.of(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the words of " + language + " can't be read", e);
        }
    }

    private static Map<String, String> read(InputStream file) throws IOException {
        return new ObjectMapper().readValue(file, new TypeReference<LinkedHashMap<String, String>>() {});
    }
}
