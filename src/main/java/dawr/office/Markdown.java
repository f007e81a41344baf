package dawr.office;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the few marks that the office's own papers are written with, as in CommonMark: headings ({@code #} to {@code ###}), lists ({@code -}, {@code 1.},
 * a step in by two spaces), {@code **strong**}, {@code *stressed*} and {@code [a link](https://…)}. What comes of it are pieces that a page draws one by
 * one; everything else, markup of browsers above all, stays the text that it is.
 */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(.+?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:([-*+])|(\\d{1,3})[.)])\\s+(.+)");

    /** A link leads to a page that speaks TLS, a mailbox or a telephone; to nowhere else. */
    private static final Pattern SPAN = Pattern.compile("\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<stressed>[^*\\s][^*]*)\\*"
            + "|\\[(?<link>[^\\]\\[]+)\\]\\((?<to>(?:https://|mailto:|tel:)[^\\s()<>\"]+)\\)");

    private static final int DEEPEST = 2;
    private static final int STEP_IN = 2;

    private final JsonArray blocks = new JsonArray();
    private final StringBuilder paragraph = new StringBuilder();
    private Optional<JsonObject> list = Optional.empty();

    private Markdown() {}

    /** The pieces of a text, schema {@code PaperPiece} of the contract. */
    static JsonArray read(String text) {
        Markdown reading = new Markdown();
        text.lines().forEach(reading::line);
        reading.endParagraph();
        return reading.blocks;
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            endParagraph();
            list = Optional.empty();
        } else if (heading.matches()) {
            endParagraph();
            list = Optional.empty();
            blocks.add(new JsonObject()
                    .put("kind", "heading")
                    .put("level", heading.group(1).length())
                    .put("spans", spans(heading.group(2))));
        } else if (item.matches()) {
            endParagraph();
            item(item);
        } else if (list.isPresent()) {
            goOn(list.get(), line.strip());
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void item(Matcher item) {
        boolean ordered = item.group(2) == null;
        int level = Math.min(DEEPEST, item.group(1).length() / STEP_IN);
        JsonObject open = list.filter(one -> level > 0 || one.getBoolean("ordered") == ordered)
                .orElseGet(() -> begin(ordered));
        open.getJsonArray("items")
                .add(new JsonObject()
                        .put("level", level)
                        .put("text", item.group(4).strip())
                        .put("spans", spans(item.group(4).strip())));
    }

    private JsonObject begin(boolean ordered) {
        JsonObject begun =
                new JsonObject().put("kind", "list").put("ordered", ordered).put("items", new JsonArray());
        blocks.add(begun);
        list = Optional.of(begun);
        return begun;
    }

    /** A line without a mark below an item belongs to it. */
    private static void goOn(JsonObject list, String line) {
        JsonArray items = list.getJsonArray("items");
        JsonObject last = items.getJsonObject(items.size() - 1);
        String whole = last.getString("text") + ' ' + line;
        last.put("text", whole).put("spans", spans(whole));
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new JsonObject().put("kind", "paragraph").put("spans", spans(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private static JsonArray spans(String text) {
        JsonArray spans = new JsonArray();
        Matcher mark = SPAN.matcher(text);
        int from = 0;
        while (mark.find()) {
            plain(spans, text.substring(from, mark.start()));
            spans.add(marked(mark));
            from = mark.end();
        }
        plain(spans, text.substring(from));
        return spans;
    }

    private static void plain(JsonArray spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new JsonObject().put("text", text));
        }
    }

    private static JsonObject marked(Matcher mark) {
        for (String kind : List.of("strong", "stressed")) {
            if (mark.group(kind) != null) {
                return new JsonObject().put("text", mark.group(kind)).put("mark", kind);
            }
        }
        return new JsonObject()
                .put("text", mark.group("link"))
                .put("mark", "link")
                .put("to", mark.group("to"));
    }
}
