package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a report says is what the ledger says, asked by SQL of its own. */
class ReportFiguresTest {
    private static final Set<String> CUTS =
            Set.of("hour", "day", "week", "service", "counter", "channel", "priority", "language", "staff", "branch");

    /** Asked of the ledger itself, cut by cut. */
    @Test
    void everyFigureOfEveryTableIsWhatSqlSays() throws SQLException {
        for (Report report : Report.values()) {
            for (Grid grid : FewDays.page(report, "en", FewDays.WEEK).grids()) {
                if (CUTS.contains(grid.cut())) {
                    isWhatSqlSays(report, grid);
                }
            }
        }
    }

    private static void isWhatSqlSays(Report report, Grid grid) throws SQLException {
        JsonObject said = new JsonObject(FewDays.SHELF.ask(asked(grid)));
        for (Line line : grid.lines()) {
            for (int i = 0; i < grid.columns().size(); i++) {
                String column = grid.columns().get(i);
                Number number = said.getJsonObject(line.key()).getNumber(column);
                assertEquals(
                        number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue()),
                        line.figures().get(i),
                        report + " " + grid.cut() + " " + line.key() + " " + column);
            }
        }
    }

    /** All figures of a table at once, rounded by the database. */
    private static String asked(Grid grid) {
        String figures = grid.columns().stream()
                .map(column -> "'" + column + "', round(" + column.replace('-', '_') + "::numeric, 1)")
                .collect(Collectors.joining(", "));
        return "select coalesce(json_object_agg(bucket, json_build_object(" + figures + ")), '{}') from kpi(array['"
                + FewDays.BRANCH + "'], '" + FewDays.WEEK.from() + "', '" + FewDays.WEEK.to() + "', '" + grid.cut()
                + "')";
    }

    @Test
    void whatIsPrintedIsWhatTheLedgerSays() throws SQLException {
        JsonObject overview = JsonText.of(FewDays.page(Report.DAILY, "en", FewDays.WEEK))
                .getJsonArray("tables")
                .getJsonObject(0);
        for (Object line : overview.getJsonArray("lines")) {
            JsonObject figure = (JsonObject) line;
            String column = figure.getString("key").replace('-', '_');
            String said = FewDays.SHELF.ask("select round(" + column + "::numeric, 1) from kpi(array['" + FewDays.BRANCH
                    + "'], '" + FewDays.WEEK.from() + "', '" + FewDays.WEEK.to() + "', 'all')");
            Double printed = figure.getJsonObject("figures").getDouble("period");
            assertEquals(said.equals("null") ? null : Double.valueOf(said), printed, column);
        }
    }

    @Test
    void warningsAreReportedWithWhatTheyWereWorth() {
        List<Line> lines = FewDays.page(Report.ALARMS, "en", FewDays.WEEK)
                .grids()
                .getFirst()
                .lines();
        assertEquals(1, figure(lines, "hits"));
        assertEquals(1, figure(lines, "false"));
        assertEquals(0, figure(lines, "missed"));
        assertEquals(50, figure(lines, "precision"));
        assertEquals(100, figure(lines, "recall"));
        assertEquals(30, figure(lines, "lead"));
        assertEquals(3, figure(lines, "looks"));
        assertEquals(25, figure(lines, "climate-brier"));
        assertEquals(100 * (0.04 + 0.36 + 0.01) / 3, figure(lines, "brier"), 0.06);
        assertEquals(100 * (1 - (0.04 + 0.36 + 0.01) / 3 / 0.25), figure(lines, "skill"), 0.06);
    }

    private static double figure(List<Line> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .figures()
                .getFirst()
                .orElseThrow();
    }
}
