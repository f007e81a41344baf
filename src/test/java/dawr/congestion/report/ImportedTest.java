package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.ledger.Shelf;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.OldVisit;
import dawr.queue.ServiceId;
import dawr.words.Words;
import io.vertx.core.Vertx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import net.sf.jasperreports.engine.JRException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an earlier system left behind is counted where it happened and named as such; names that look like formulas stay names. */
class ImportedTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Shelf SHELF = new Shelf(VERTX);
    private static final BranchId BRANCH = new BranchId("riyadh-olaya");
    private static final Words WORDS = Words.load();
    private static final long MORNING = Instant.parse("2026-03-02T06:00:00Z").toEpochMilli();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int MINUTE = 60_000;

    @BeforeAll
    static void anOldLogIsImported() throws SQLException {
        SHELF.found(BRANCH);
        List<Entry> entries = new ArrayList<>(Shelf.days(5, 40));
        Entry last = entries.getLast();
        entries.add(new Entry(
                BRANCH,
                last.seq() + 1,
                new UUID(3, 4),
                last.atMillis() + MINUTE,
                "admin/import",
                "",
                List.of(new Event.HistoryImported(List.of(
                        old("1", 0, Optional.of(10L)),
                        old("2", 5, Optional.of(25L)),
                        old("3", 6, Optional.empty()))))));
        SHELF.write(entries);
        SHELF.catchUp();
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static OldVisit old(String ticket, long issued, Optional<Long> calledAfter) {
        long at = MORNING + issued * MINUTE;
        Optional<Long> called = calledAfter.map(minutes -> at + minutes * MINUTE);
        return new OldVisit(
                ticket, new ServiceId("permits"), at, called, called.map(when -> when + 4 * MINUTE), "d1", false);
    }

    private static ReportPage page(Report report) {
        try (Figures figures = Figures.open(SHELF.database)) {
            return Composer.compose(WORDS, figures, new Ask(report, List.of(BRANCH), new Period(DAY, DAY), "en"));
        }
    }

    private static OptionalDouble figure(ReportPage page, String key) {
        return page.grids().getFirst().lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .figures()
                .getFirst();
    }

    @Test
    void whoCameBeforeIsCountedOnTheDayOnWhichTheyCame() throws SQLException {
        ReportPage page = page(Report.DAILY);
        assertEquals(3, figure(page, "arrived").orElseThrow());
        assertEquals(17.5, figure(page, "mean-wait").orElseThrow());
        assertEquals("3", SHELF.ask("select count(*) from ledger where imported and day = '" + DAY + "'"));
        assertEquals("0", SHELF.ask("select count(*) from ledger where imported and day <> '" + DAY + "'"));
    }

    @Test
    void theReportSaysThatItIsFromAnEarlierSystem() {
        String notes = String.join("\n", page(Report.DAILY).notes());
        assertTrue(notes.contains("earlier system"), notes);
    }

    /** Nobody knows what that system promised. */
    @Test
    void whatTheEarlierSystemDidNotKnowIsLeftOut() {
        assertTrue(figure(page(Report.PROMISE_ACCURACY), "promise-kept").isEmpty());
    }

    @Test
    void countersAreNotCreditedWithWhomAnEarlierSystemServed() throws SQLException {
        String throughput = "select throughput from kpi(array['" + BRANCH + "'], '%s', 'infinity', 'all')";
        String own = SHELF.ask(throughput.formatted(DAY.plusDays(1)));
        assertTrue(Double.parseDouble(own) > 0, own);
        assertEquals(own, SHELF.ask(throughput.formatted("-infinity")));
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAName() throws JRException, IOException {
        ReportPage plain = page(Report.DAILY);
        Line line = new Line("x", "=cmd|'/c calc'!A1", List.of(OptionalDouble.of(1)));
        Grid grid = new Grid(
                "service", "=1+1", "Service", List.of("arrived"), List.of("@x"), List.of(line), Optional.empty());
        ReportPage page = new ReportPage(
                plain.report(),
                plain.asked(),
                "en",
                false,
                "=cmd()",
                List.of("+1"),
                List.of(),
                List.of(grid),
                List.of());
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Paper.xlsx(page)))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertTrue(cell.getCellType() != CellType.FORMULA, "a formula in a report");
                    texts.add(cell.toString());
                }
            }
        }
        assertTrue(texts.contains("=cmd()") && texts.contains("=cmd|'/c calc'!A1"), texts.toString());
        String csv = new String(CsvText.of(page), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(csv.contains("'=cmd|"), csv);
    }
}
