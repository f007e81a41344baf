package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the office's own papers are read. */
class MarkdownTest {
    private static JsonObject piece(String text, int index) {
        return Markdown.read(text).getJsonObject(index);
    }

    private static JsonArray spans(String text) {
        return piece(text, 0).getJsonArray("spans");
    }

    private static List<String> kinds(String text) {
        return Markdown.read(text).stream()
                .map(piece -> ((JsonObject) piece).getString("kind"))
                .toList();
    }

    @Test
    void headingsParagraphsAndListsAreToldApart() {
        assertEquals(
                List.of("heading", "paragraph", "list", "paragraph"),
                kinds("# Charter\nWe keep\nour word.\n\n- soon\n- kindly\n\nAlways."));
        assertEquals(3, piece("### Small", 0).getInteger("level"));
    }

    @Test
    void linesOfAParagraphAreOneSentence() {
        assertEquals(
                "We keep our word.",
                spans("We keep\nour word.").getJsonObject(0).getString("text"));
    }

    @Test
    void stepsAreCountedAndWhatStandsBelowBelongsToThem() {
        JsonObject list = piece("1. Look\n   closely\n2. Ask\n  - kindly", 0);
        assertEquals(true, list.getBoolean("ordered"));
        JsonArray items = list.getJsonArray("items");
        assertEquals(3, items.size());
        assertEquals("Look closely", items.getJsonObject(0).getString("text"));
        assertEquals(1, items.getJsonObject(2).getInteger("level"));
    }

    @Test
    void twoKindsOfListAreTwoLists() {
        assertEquals(List.of("list", "list"), kinds("- a\n1. b"));
    }

    @Test
    void wordsAreMarked() {
        JsonArray spans = spans("Bring the **passport** and *one* copy, see [the law](https://example.sa/law).");
        assertEquals("strong", spans.getJsonObject(1).getString("mark"));
        assertEquals("stressed", spans.getJsonObject(3).getString("mark"));
        assertEquals("https://example.sa/law", spans.getJsonObject(5).getString("to"));
    }

    @Test
    void markupOfBrowsersStaysText() {
        String text = "<script>alert(1)</script> <img src=x onerror=alert(1)>";
        assertEquals(text, spans(text).getJsonObject(0).getString("text"));
    }

    @Test
    void aLinkLeadsToNoScriptAndToNoOpenLine() {
        for (String to : List.of("javascript:alert(1)", "data:text/html,x", "http://example.com", "//example.com")) {
            String text = "[press](" + to + ")";
            assertFalse(spans(text).encode().contains("\"mark\""), to);
        }
    }

    @Test
    void whatIsNoMarkStaysAsItWasWritten() {
        for (String text : List.of("2 * 3 * 4", "**", "a ** b", "[x]", "#nothing", "لا شيء *")) {
            assertEquals(text, spans(text).getJsonObject(0).getString("text"));
        }
        assertEquals(new JsonArray(), Markdown.read(""));
        assertEquals(new JsonArray(), Markdown.read("\n \n"));
    }

    @Test
    void aLongTextIsReadAtOnce() {
        assertEquals(1, Markdown.read("*".repeat(16_000)).size());
        assertEquals(1, Markdown.read("[".repeat(16_000)).size());
    }
}
