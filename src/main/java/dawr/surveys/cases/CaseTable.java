package dawr.surveys.cases;

import dawr.web.Answer;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** The register as a table for a spreadsheet, a row per case. Nothing that visitors wrote is in it, nor where they can be reached. */
final class CaseTable {
    private static final List<String> HEADS = List.of(
            "case",
            "kind",
            "source",
            "service",
            "language",
            "state",
            "owner",
            "face",
            "openedAt",
            "dueAt",
            "escalations",
            "cause",
            "channel",
            "bounced",
            "repliedAt",
            "closedAt",
            "businessHours",
            "reopened",
            "faceAgain");

    private CaseTable() {}

    static Answer of(List<Filed> cases) {
        StringBuilder text = new StringBuilder(String.join(",", HEADS)).append("\r\n");
        for (Filed filed : cases) {
            JsonObject one = CaseJson.of(filed);
            text.append(HEADS.stream().map(head -> cell(one.getValue(head, ""))).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return Answer.file("text/csv; charset=utf-8", Buffer.buffer(text.toString()));
    }

    /** An account may be called anything where another system keeps the accounts: no cell may be a formula or end its own row. */
    private static String cell(Object value) {
        String text = value.toString();
        String plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : '\'' + text;
        return plain.matches("[^\",\r\n]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
