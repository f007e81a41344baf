package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import dawr.journal.TestDatabase;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.ledger.ReadingRoom;
import dawr.ledger.Shelf;
import dawr.queue.BranchId;
import dawr.words.Words;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a report is written on, it says the same. */
class ReportTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Shelf SHELF = new Shelf(VERTX);
    private static final ReadingRoom ROOM = new ReadingRoom(SHELF.database);

    /** Nothing happens after the first days; a page is read by several tests and worked out once. */
    private static final Map<Ask, ReportPage> PAGES = new HashMap<>();

    private static final BranchId BRANCH = new BranchId("riyadh-olaya");
    private static final Period WEEK = new Period(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 26));
    private static final Words WORDS = Words.load();
    private static final long QUARTER = 900_000;

    @BeforeAll
    static void aFewDaysHavePassed() throws SQLException {
        SHELF.found(BRANCH);
        SHELF.write(Shelf.days(5, 400));
        SHELF.catchUp();
        long noon = Instant.parse("2026-11-22T09:00:00Z").toEpochMilli();
        looked(noon, 0.8, true);
        looked(noon + QUARTER, 0.6, false);
        looked(noon + 2 * QUARTER, 0.1, false);
        warned(noon, "hit", noon + 2 * QUARTER);
        warned(noon + QUARTER, "false", null);
    }

    /** A look ahead, how likely it said the threshold was, and what came; anybody would have said one in two. */
    private static void looked(long at, double likely, boolean passed) {
        TestDatabase.asOwner(
                SHELF.database,
                String.format(
                        Locale.ROOT,
                        "insert into alarm_look values ('%s', %d, 45, %f, %f, 0.5, 20, false, %b, null)",
                        BRANCH,
                        at,
                        likely,
                        likely,
                        passed));
    }

    private static void warned(long at, String outcome, @Nullable Long came) {
        TestDatabase.asOwner(
                SHELF.database,
                String.format(
                        Locale.ROOT,
                        "insert into alarm values ('%s', %d, 45, 0.8, 30, null, '%s', %s)",
                        BRANCH,
                        at,
                        outcome,
                        came));
    }

    @Test
    void warningsAreReportedWithWhatTheyWereWorth() {
        List<Line> lines = page(Report.ALARMS, "en", WEEK).grids().getFirst().lines();
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

    @AfterAll
    static void close() {
        ROOM.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static ReportPage page(Report report, String language, Period period) {
        return PAGES.computeIfAbsent(new Ask(report, List.of(BRANCH), period, language), ReportTest::composed);
    }

    private static ReportPage composed(Ask ask) {
        try (Figures figures = ROOM.figures()) {
            return Composer.compose(WORDS, figures, ask);
        }
    }

    private static List<Double> figures(ReportPage page) {
        List<Double> figures = new ArrayList<>();
        for (Grid grid : page.grids()) {
            for (Line line : grid.lines()) {
                line.figures().stream()
                        .filter(OptionalDouble::isPresent)
                        .forEach(one -> figures.add(one.getAsDouble()));
            }
        }
        return figures;
    }

    @Test
    void paperSpreadsheetTextAndProgramsAreToldTheSame() throws JRException, IOException {
        for (Report report : Report.values()) {
            for (String language : List.of("ar", "en")) {
                ReportPage page = page(report, language, WEEK);
                List<Double> figures = figures(page);
                assertTrue(figures.size() > 10, report + " is not empty");
                assertEquals(figures, inSpreadsheet(Paper.xlsx(page)), report + " xlsx");
                assertEquals(figures, inCsv(CsvText.of(page)), report + " csv");
                assertEquals(figures, inJson(JsonText.of(page)), report + " json");
                onPaper(page, report + " pdf");
            }
        }
    }

    /** Whoever turns a page still knows what its columns are; and a head is never the last thing on one. */
    @Test
    void everyPageThatATableReachesBearsItsHead() throws JRException, IOException {
        for (int lines = 1; lines <= 90; lines += 11) {
            for (String language : List.of("ar", "en")) {
                List<String> pages = pages(longTables(page(Report.SERVICE, language, WEEK), lines));
                for (String text : pages) {
                    assertEquals(text.contains("first-line-"), text.contains("head-first"), lines + language + text);
                    assertEquals(text.contains("second-line-"), text.contains("head-second"), text);
                }
                assertTrue(lines < 43 || pages.size() > 3, lines + " lines on " + pages.size());
            }
        }
    }

    private static ReportPage longTables(ReportPage page, int lines) {
        List<Grid> grids = Stream.of("first", "second")
                .map(name -> new Grid(
                        "day",
                        name + "-heading",
                        name + "-corner",
                        List.of("some"),
                        List.of("head-" + name),
                        IntStream.range(0, lines)
                                .mapToObj(at -> name + "-line-" + at)
                                .map(line -> new Line(line, line, List.of(OptionalDouble.of(1)), "formula"))
                                .toList(),
                        Optional.empty()))
                .toList();
        return new ReportPage(
                page.report(),
                page.asked(),
                page.language(),
                page.rightToLeft(),
                page.title(),
                page.lines(),
                page.tiles(),
                grids,
                page.notes());
    }

    private static List<String> pages(ReportPage page) throws JRException, IOException {
        try (PDDocument document = Loader.loadPDF(Paper.pdf(page))) {
            List<String> pages = new ArrayList<>();
            for (int at = 1; at <= document.getNumberOfPages(); at++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(at);
                stripper.setEndPage(at);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    static List<Double> inSpreadsheet(byte[] file) throws IOException {
        List<Double> figures = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        figures.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        return figures;
    }

    static List<Double> inCsv(byte[] file) {
        List<Double> figures = new ArrayList<>();
        String text = new String(file, StandardCharsets.UTF_8);
        boolean table = false;
        for (String line : text.split("\r?\n", -1)) {
            table = table || line.equals("\"\"") || line.isEmpty();
            String[] cells = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
            for (int i = 1; table && i < cells.length; i++) {
                if (cells[i].matches("-?[0-9]+(\\.[0-9])?")) {
                    figures.add(Double.valueOf(cells[i]));
                }
            }
        }
        return figures;
    }

    static List<Double> inJson(JsonObject report) {
        List<Double> figures = new ArrayList<>();
        JsonArray tables = report.getJsonArray("tables");
        for (int i = 0; i < tables.size(); i++) {
            tables.getJsonObject(i).getJsonArray("lines").stream()
                    .map(JsonObject.class::cast)
                    .flatMap(line -> line.getJsonObject("figures").stream())
                    .forEach(figure -> figures.add(((Number) figure.getValue()).doubleValue()));
        }
        return figures;
    }

    /** Line by line in English; read from the right, whoever extracts text takes a sign away from its number, so figures are looked for one by one. */
    private static void onPaper(ReportPage page, String what) throws JRException, IOException {
        try (PDDocument document = Loader.loadPDF(Paper.pdf(page))) {
            String text = new PDFTextStripper().getText(document).replace("\u200e", "");
            for (Grid grid : page.grids()) {
                for (Line line : grid.lines()) {
                    List<String> printed = line.figures().stream()
                            .filter(OptionalDouble::isPresent)
                            .map(figure -> printed(page, figure.getAsDouble()))
                            .toList();
                    List<String> expected = page.rightToLeft() ? printed : List.of(String.join(" ", printed));
                    expected.forEach(some -> assertTrue(text.contains(some), what + " shows " + some + " in " + line));
                }
            }
        }
    }

    private static String printed(ReportPage page, double figure) {
        return printed(page.rightToLeft() ? Math.abs(figure) : figure);
    }

    static String printed(double shown) {
        return String.format(java.util.Locale.ROOT, "%,.1f", shown).replace(".0", "");
    }

    /** Asked of the ledger itself, cut by cut. */
    @Test
    void everyFigureOfEveryTableIsWhatSqlSays() throws SQLException {
        for (Report report : Report.values()) {
            for (Grid grid : page(report, "en", WEEK).grids()) {
                if (CUTS.contains(grid.cut())) {
                    isWhatSqlSays(report, grid);
                }
            }
        }
    }

    private static void isWhatSqlSays(Report report, Grid grid) throws SQLException {
        JsonObject said = new JsonObject(SHELF.ask(asked(grid)));
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
                + BRANCH + "'], '" + WEEK.from() + "', '" + WEEK.to() + "', '" + grid.cut() + "')";
    }

    private static final Set<String> CUTS =
            Set.of("hour", "day", "week", "service", "counter", "channel", "priority", "language", "staff", "branch");

    @Test
    void whatIsPrintedIsWhatTheLedgerSays() throws SQLException {
        JsonObject overview = JsonText.of(page(Report.DAILY, "en", WEEK))
                .getJsonArray("tables")
                .getJsonObject(0);
        for (Object line : overview.getJsonArray("lines")) {
            JsonObject figure = (JsonObject) line;
            String column = figure.getString("key").replace('-', '_');
            String said = SHELF.ask("select round(" + column + "::numeric, 1) from kpi(array['" + BRANCH + "'], '"
                    + WEEK.from() + "', '" + WEEK.to() + "', 'all')");
            Double printed = figure.getJsonObject("figures").getDouble("period");
            assertEquals(said.equals("null") ? null : Double.valueOf(said), printed, column);
        }
    }

    @Test
    void whereNothingHappenedTheReportSaysSo() throws JRException {
        Period longAgo = new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31));
        ReportPage page = page(Report.MONTHLY, "ar", longAgo);
        assertEquals(List.of(), page.grids());
        assertEquals(List.of(WORDS.in("ar").say("report.no-data")), page.notes());
        assertTrue(Paper.pdf(page).length > 1_000);
    }

    @Test
    void daysThatAreMissingAreNamed() {
        String notes = String.join("\n", page(Report.WEEKLY, "en", WEEK).notes());
        assertTrue(
                notes.contains("of 7 days have data")
                        || notes.contains("of 7 has data")
                        || notes.contains("of 7 have data"),
                notes);
        assertTrue(notes.contains("not over yet"), notes);
        assertTrue(notes.contains("riyadh-olaya@"), notes);
    }

    @Test
    void nothingInASpreadsheetIsRun() {
        for (String name : List.of("=cmd()", "+1", "-1", "@x", "\t=1", "|x")) {
            assertEquals("'" + name, CsvText.safe(name));
        }
        assertEquals("Permits", CsvText.safe("Permits"));
    }

    @Test
    void everyWordOfAReportIsSaidInEveryLanguage() {
        for (Report report : Report.values()) {
            for (String language : WORDS.languages()) {
                ReportPage page = page(report, language, WEEK);
                String all = JsonText.of(page).encode();
                assertTrue(!all.contains("\"report.") && !all.contains("\"measure."), all);
            }
        }
    }
}
