package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dawr.queue.Event;
import dawr.queue.Named;
import dawr.queue.Refusal;
import dawr.web.Fault;
import dawr.web.ProblemKind;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said somewhere is said everywhere: a no in every language, an event in a golden file. */
class CompletenessTest {
    private static final Path EVENTS = Path.of("src/test/resources/events");

    /**
     * In every language of the office. The words are the heading of the problem's page, too: no words, no page. Visitors' languages say what is
     * commonest in their own, the rest in English.
     */
    @Test
    void everyNoHasWordsInBothLanguagesOfTheOfficeAndAPage() {
        List<Path> catalogues = Stream.of("ar", "en")
                .map(language -> Path.of("src/main/resources/words", language + ".json"))
                .toList();
        assertFalse(catalogues.isEmpty(), "catalogues of words were found");
        hold(catalogues.stream().flatMap(CompletenessTest::unsaid));
    }

    /** Whoever sends, or writes, what does not fit is told in words what would. */
    @Test
    void everyWayOfNotFittingHasWordsInBothLanguagesOfTheOffice() {
        hold(Stream.of("ar", "en").flatMap(language -> {
            JsonObject words =
                    new JsonObject(JavaSources.text(Path.of("src/main/resources/words", language + ".json")));
            return Arrays.stream(Fault.Why.values())
                    .map(why -> "problem.field-invalid.because-" + why.slug())
                    .filter(key -> isMissing(words, key))
                    .map(key -> language + ": no words for " + key);
        }));
    }

    @Test
    void everyEventHasAGoldenFile() {
        hold(Arrays.stream(Event.class.getPermittedSubclasses())
                .map(kind -> EVENTS.resolve(written(kind.getSimpleName()) + ".json"))
                .filter(file -> !Files.exists(file))
                .map(file -> file + ": the golden file of an event is missing"));
    }

    @Test
    void whatCanBeSetStandsInTheReadme() {
        String readme = JavaSources.text(Path.of("README.md"));
        hold(Arrays.stream(Setting.values())
                .filter(setting -> !readme.contains('`' + setting.name() + '`'))
                .map(setting -> "README.md: nothing about " + setting));
    }

    private static Stream<String> unsaid(Path catalogue) {
        JsonObject words = new JsonObject(JavaSources.text(catalogue));
        Stream<Named> noes = Stream.concat(Arrays.stream(Refusal.Why.values()), Arrays.stream(ProblemKind.values()));
        return noes.map(Named::slug)
                .distinct()
                .filter(slug -> isMissing(words, "refusal." + slug))
                .filter(slug -> isMissing(words, "problem." + slug + ".title"))
                .map(slug -> catalogue + ": no words for " + slug);
    }

    private static boolean isMissing(JsonObject words, String key) {
        return words.getString(key, "").isBlank();
    }

    /** {@code TicketCalled} is written {@code ticket-called}. */
    private static String written(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void hold(Stream<String> complaints) {
        assertEquals("", String.join("\n", complaints.toList()));
    }
}
