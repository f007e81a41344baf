package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Whatever a report is written on, it says the same. */
class ReportFormsTest {
    @Test
    void paperSpreadsheetTextAndProgramsAreToldTheSame() throws JRException, IOException {
        for (Report report : Report.values()) {
            for (String language : List.of("ar", "en")) {
                ReportPage page = FewDays.page(report, language, FewDays.WEEK);
                List<Double> figures = ReadBack.figures(page);
                assertTrue(figures.size() > 10, report + " is not empty");
                assertEquals(figures, ReadBack.inSpreadsheet(Paper.xlsx(page)), report + " xlsx");
                assertEquals(figures, ReadBack.inCsv(CsvText.of(page)), report + " csv");
                assertEquals(figures, ReadBack.inJson(JsonText.of(page)), report + " json");
                onPaper(page, report + " pdf");
            }
        }
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
        return ReadBack.printed(page.rightToLeft() ? Math.abs(figure) : figure);
    }

    /** Whoever turns a page still knows what its columns are; and a head is never the last thing on one. */
    @Test
    void everyPageThatATableReachesBearsItsHead() throws JRException, IOException {
        for (int lines = 1; lines <= 90; lines += 11) {
            for (String language : List.of("ar", "en")) {
                List<String> pages =
                        ReadBack.pages(longTables(FewDays.page(Report.SERVICE, language, FewDays.WEEK), lines));
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

    @Test
    void nothingInASpreadsheetIsRun() {
        for (String name : List.of("=cmd()", "+1", "-1", "@x", "\t=1", "|x")) {
            assertEquals("'" + name, CsvText.safe(name));
        }
        assertEquals("Permits", CsvText.safe("Permits"));
    }
}
