package dawr.surveys;

import dawr.web.Answer;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.StringJoiner;

/**
 * The voice as a table for a spreadsheet: a row per group, its figures in percent. Names are ids of the set-up; nothing that anybody wrote is in it, so no
 * cell can be taken for a formula.
 */
final class VoiceTable {
    private static final List<String> HEADS = List.of(
            "by",
            "name",
            "visits",
            "answers",
            "response",
            "raw",
            "raw_low",
            "raw_high",
            "corrected",
            "corrected_low",
            "corrected_high",
            "range_low",
            "range_high");

    private VoiceTable() {}

    static Answer of(JsonObject said) {
        StringBuilder text = new StringBuilder(String.join(",", HEADS)).append("\r\n");
        row(text, "all", "", said);
        rows(text, "service", said.getJsonArray("byService"));
        rows(text, "channel", said.getJsonArray("byChannel"));
        rows(text, "hour", said.getJsonArray("byHour"));
        return Answer.file("text/csv; charset=utf-8", Buffer.buffer(text.toString()));
    }

    private static void rows(StringBuilder text, String by, JsonArray groups) {
        groups.forEach(group -> row(text, by, ((JsonObject) group).getString("name"), (JsonObject) group));
    }

    private static void row(StringBuilder text, String by, String name, JsonObject said) {
        StringJoiner cells = new StringJoiner(",").add(by).add(name);
        cells.add(cell(said, "visits")).add(cell(said, "answers"));
        cells.add(cell(score(said, "response"), "percent"));
        for (String score : List.of("raw", "corrected")) {
            for (String part : List.of("percent", "low", "high")) {
                cells.add(cell(score(said, score), part));
            }
        }
        cells.add(cell(score(said, "ifUnhappyAnswerMore"), "low"))
                .add(cell(score(said, "ifUnhappyAnswerMore"), "high"));
        text.append(cells).append("\r\n");
    }

    private static JsonObject score(JsonObject said, String name) {
        return said.getJsonObject(name, new JsonObject());
    }

    private static String cell(JsonObject json, String name) {
        Object value = json.getValue(name);
        return value == null ? "" : value.toString();
    }
}
