package dawr.congestion.report;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.OptionalDouble;

/** A report for programs: the same figures, by the names that the ledger gives them. */
final class JsonText {
    private JsonText() {}

    static JsonObject of(ReportPage page) {
        JsonArray tables = new JsonArray();
        page.grids().forEach(grid -> tables.add(table(grid)));
        return new JsonObject()
                .put("report", page.report())
                .put("asked", asked(page))
                .put("title", page.title())
                .put("lines", new JsonArray(page.lines()))
                .put("notes", new JsonArray(page.notes()))
                .put("tables", tables);
    }

    private static JsonObject asked(ReportPage page) {
        JsonObject positions = new JsonObject();
        page.asked().positions().forEach(positions::put);
        return new JsonObject()
                .put("branches", new JsonArray(page.asked().branches()))
                .put("from", page.asked().from().toString())
                .put("to", page.asked().to().toString())
                .put("language", page.language())
                .put("positions", positions);
    }

    private static JsonObject table(ReportPage.Grid grid) {
        JsonArray lines = new JsonArray();
        for (ReportPage.Line line : grid.lines()) {
            JsonObject figures = new JsonObject();
            for (int i = 0; i < grid.columns().size(); i++) {
                put(figures, grid.columns().get(i), line.figures(), i);
            }
            JsonObject json = new JsonObject()
                    .put("key", line.key())
                    .put("name", line.name())
                    .put("figures", figures);
            lines.add(line.remark().isEmpty() ? json : json.put("remark", line.remark()));
        }
        return new JsonObject()
                .put("cut", grid.cut())
                .put("title", grid.title())
                .put("lines", lines);
    }

    private static void put(JsonObject to, String column, List<OptionalDouble> figures, int at) {
        figures.get(at).ifPresent(figure -> to.put(column, figure));
    }
}
