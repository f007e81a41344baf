package dawr.backtest;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;

/** What a backtest found, for people and for machines. */
final class Report {
    private static final String OURS = "the promise";
    private static final int SERVICES_SHOWN = 12;
    private static final int LINES_SHOWN = 20;

    private final Tables tables;
    private final Malformed malformed;
    private final long rows;

    Report(Tables tables, Malformed malformed, long rows) {
        this.tables = tables;
        this.malformed = malformed;
        this.rows = rows;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        scores(text);
        text.append('\n');
        ranges(text, tables.ours().ranges());
        text.append('\n');
        parts(text);
        malformed(text);
        return text.toString();
    }

    private void scores(StringBuilder text) {
        Score ours = tables.ours().score();
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "%d tickets scored of %d in the log, mean wait %.1f min%n",
                        ours.count(),
                        rows,
                        tables.meanWait()));
        line(text, String.format(Locale.ROOT, "%-38s     MAE    RMSE  median    bias    >10 short", "minutes"));
        score(text, OURS, ours);
        for (int each = 0; each < Tables.FORMULAS.size(); each++) {
            score(text, Tables.FORMULAS.get(each), tables.formulas().get(each));
        }
    }

    private static void score(StringBuilder text, String name, Score score) {
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "%-38s %7.2f %7.2f %7.2f %+7.2f %10.1f %%",
                        name,
                        score.mae(),
                        score.rmse(),
                        score.median(),
                        score.bias(),
                        score.tooShortPercent()));
    }

    private static void ranges(StringBuilder text, RangeScore ranges) {
        double[] quarters = ranges.quarters();
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "promise kept (wait up to the upper end)   %5.1f %%   of 90",
                        ranges.keptPercent()));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "within the range                          %5.1f %%   of 80",
                        ranges.coveragePercent()));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "  by quarter of the predicted wait        %.1f  %.1f  %.1f  %.1f %%",
                        quarters[0],
                        quarters[1],
                        quarters[2],
                        quarters[3]));
        line(text, String.format(Locale.ROOT, "mean width of the range                   %5.1f min", ranges.width()));
        line(
                text,
                String.format(
                        Locale.ROOT, "more than 10 min over the upper end       %5.1f %%", ranges.tooShortPercent()));
    }

    private void parts(StringBuilder text) {
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "%-38s %7s %7s %7s %9s %9s",
                        "by hour and service",
                        "tickets",
                        "MAE",
                        "bias",
                        "kept",
                        "within"));
        tables.hours().forEach((hour, part) -> part(text, String.format(Locale.ROOT, "%02d:00", hour), part));
        tables.services().entrySet().stream()
                .limit(SERVICES_SHOWN)
                .forEach(entry -> part(text, entry.getKey(), entry.getValue()));
        if (tables.services().size() > SERVICES_SHOWN) {
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "and %d more services (all with --json)",
                            tables.services().size() - SERVICES_SHOWN));
        }
    }

    private static void part(StringBuilder text, String name, Tables.Part part) {
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "%-38s %7d %7.2f %+7.2f %7.1f %% %7.1f %%",
                        name,
                        part.score().count(),
                        part.score().mae(),
                        part.score().bias(),
                        part.ranges().keptPercent(),
                        part.ranges().coveragePercent()));
    }

    private void malformed(StringBuilder text) {
        if (malformed.count() > 0) {
            text.append('\n');
            line(text, String.format(Locale.ROOT, "%d malformed lines were skipped", malformed.count()));
            malformed.listed().stream()
                    .limit(LINES_SHOWN)
                    .forEach(each -> line(text, String.format(Locale.ROOT, "  line %d: %s", each.line(), each.why())));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    JsonObject json() {
        JsonArray formulas = new JsonArray();
        for (int each = 0; each < Tables.FORMULAS.size(); each++) {
            formulas.add(new JsonObject()
                    .put("formula", Tables.FORMULAS.get(each))
                    .mergeIn(tables.formulas().get(each).json()));
        }
        JsonArray lines = new JsonArray();
        malformed
                .listed()
                .forEach(each ->
                        lines.add(new JsonObject().put("line", each.line()).put("why", each.why())));
        return new JsonObject()
                .put("rows", rows)
                .put("meanWait", tables.meanWait())
                .put("promise", json(tables.ours()))
                .put("formulas", formulas)
                .put("hours", json(tables.hours()))
                .put("services", json(tables.services()))
                .put("malformed", malformed.count())
                .put("malformedLines", lines);
    }

    private static JsonObject json(Map<?, Tables.Part> parts) {
        JsonObject all = new JsonObject();
        parts.forEach((name, part) -> all.put(String.valueOf(name), json(part)));
        return all;
    }

    private static JsonObject json(Tables.Part part) {
        JsonArray quarters = new JsonArray();
        for (double quarter : part.ranges().quarters()) {
            quarters.add(Double.isNaN(quarter) ? null : quarter);
        }
        return part.score()
                .json()
                .put("promiseKeptPercent", part.ranges().keptPercent())
                .put("coveragePercent", part.ranges().coveragePercent())
                .put("coverageByQuarterPercent", quarters)
                .put("meanWidthMinutes", part.ranges().width())
                .put("tenMinutesOverUpperEndPercent", part.ranges().tooShortPercent());
    }
}
