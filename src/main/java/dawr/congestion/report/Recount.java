package dawr.congestion.report;

import dawr.journal.DatabaseAddress;
import dawr.ledger.Aside;
import dawr.ledger.Period;
import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Works a report's figures out again from the journal, as far as the report says that it had read, and names each that differs. */
public final class Recount {
    private static final String NOTHING = "nothing";

    private Recount() {}

    /**
     * A figure that is not what the journal says.
     *
     * @param where table, line and column
     */
    public record Difference(String where, String stands, String recounted) {
        @Override
        public String toString() {
            return where + ": stands " + stands + ", the journal says " + recounted;
        }
    }

    /** The branches that a report tells of. */
    public static List<BranchId> branches(JsonObject report) {
        return asked(report).getJsonArray("branches").stream()
                .map(branch -> new BranchId(branch.toString()))
                .toList();
    }

    /**
     * What differs; empty if every figure is what the journal says.
     *
     * @throws IllegalArgumentException if that is no report as this office gives it out
     */
    public static List<Difference> of(DatabaseAddress database, Words words, JsonObject report) {
        List<Difference> differences = new ArrayList<>();
        try (Aside aside = Aside.open(database)) {
            JsonObject positions = asked(report).getJsonObject("positions", new JsonObject());
            for (String branch : positions.fieldNames()) {
                long until = positions.getLong(branch);
                long last = aside.read(new BranchId(branch), until);
                if (last != until) {
                    differences.add(new Difference("journal of " + branch, "entry " + until, "entry " + last));
                }
            }
            JsonObject again = JsonText.of(Composer.compose(words, aside.figures(), ask(report)));
            Map<String, String> stands = figures(report);
            Map<String, String> recounted = figures(again);
            Set<String> all = new TreeSet<>(stands.keySet());
            all.addAll(recounted.keySet());
            for (String where : all) {
                String before = stands.getOrDefault(where, NOTHING);
                String now = recounted.getOrDefault(where, NOTHING);
                if (!before.equals(now)) {
                    differences.add(new Difference(where, before, now));
                }
            }
        }
        return differences;
    }

    /** How many figures a report holds. */
    public static int count(JsonObject report) {
        return figures(report).size();
    }

    private static JsonObject asked(JsonObject report) {
        if (report.getValue("asked") instanceof JsonObject asked && asked.containsKey("branches")) {
            return asked;
        }
        throw new IllegalArgumentException("not a report of this office as JSON: \"asked\" is missing");
    }

    private static Ask ask(JsonObject report) {
        JsonObject asked = asked(report);
        try {
            Period period =
                    new Period(LocalDate.parse(asked.getString("from")), LocalDate.parse(asked.getString("to")));
            Report kind = Named.find(Report.class, report.getString("report", ""))
                    .orElseThrow(() -> new IllegalArgumentException("an unknown report"));
            return new Ask(kind, branches(report), period, asked.getString("language"));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("not a report of this office: " + wrong.getMessage(), wrong);
        }
    }

    private static Map<String, String> figures(JsonObject report) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Object each : report.getJsonArray("tables")) {
            JsonObject table = (JsonObject) each;
            for (Object one : table.getJsonArray("lines")) {
                JsonObject line = (JsonObject) one;
                line.getJsonObject("figures")
                        .forEach(figure -> figures.put(
                                String.join(" / ", table.getString("cut"), line.getString("key"), figure.getKey()),
                                number(figure.getValue())));
            }
        }
        return figures;
    }

    private static String number(Object figure) {
        return figure instanceof Number number
                ? Double.toString(number.doubleValue())
                : Objects.toString(figure, NOTHING);
    }
}
