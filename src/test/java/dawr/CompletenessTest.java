package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dawr.queue.Event;
import dawr.queue.Refusal;
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

    @Test
    void everyNoHasWordsInEveryLanguage() {
        List<Path> catalogues = JavaSources.files("src/main/resources/words", ".json");
        assumeTrue(
                catalogues.stream().anyMatch(file -> JavaSources.text(file).contains("\"refusal.")),
                "no refusal has words yet");
        hold(catalogues.stream().flatMap(CompletenessTest::unsaid));
    }

    @Test
    void everyEventHasAGoldenFile() {
        assumeTrue(Files.isDirectory(EVENTS), "no golden files yet");
        hold(Arrays.stream(Event.class.getPermittedSubclasses())
                .map(kind -> EVENTS.resolve(written(kind.getSimpleName()) + ".json"))
                .filter(file -> !Files.exists(file))
                .map(file -> file + ": the golden file of an event is missing"));
    }

    private static Stream<String> unsaid(Path catalogue) {
        JsonObject words = new JsonObject(JavaSources.text(catalogue));
        return Arrays.stream(Refusal.Why.values())
                .map(why -> "refusal." + why.slug())
                .filter(key -> words.getString(key, "").isBlank())
                .map(key -> catalogue + ": no words for " + key);
    }

    /** {@code TicketCalled} is written {@code ticket-called}. */
    private static String written(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void hold(Stream<String> complaints) {
        assertEquals("", String.join("\n", complaints.toList()));
    }
}
