package dawr.congestion.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A report as CSV: one block per table, with the marks that spreadsheets need for Arabic and without anything that they would run. */
final class CsvText {
    /** Tells spreadsheets that this is UTF-8. */
    private static final String UTF8 = "\ufeff";

    /** A cell that begins so is taken for a formula by spreadsheets, whoever wrote it. */
    private static final String RISKY = "=+-@\t\r\n|%";

    private CsvText() {}

    static byte[] of(ReportPage page) {
        StringWriter text = new StringWriter().append(UTF8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(safe(page.title()));
        page.lines().forEach(line -> csv.writeRecord(safe(line)));
        page.notes().forEach(note -> csv.writeRecord(safe(note)));
        page.grids().forEach(grid -> write(csv, grid));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, ReportPage.Grid grid) {
        csv.writeRecord("");
        csv.writeRecord(safe(grid.title()));
        List<String> head = new ArrayList<>();
        head.add(safe(grid.corner()));
        grid.heads().forEach(each -> head.add(safe(each)));
        csv.writeRecord(head);
        for (ReportPage.Line line : grid.lines()) {
            List<String> cells = new ArrayList<>();
            cells.add(safe(line.name()));
            line.figures().forEach(figure -> cells.add(number(figure)));
            if (!line.remark().isEmpty()) {
                cells.add(safe(line.remark()));
            }
            csv.writeRecord(cells);
        }
    }

    /** A name that could be a formula is marked as text. */
    static String safe(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** ASCII digits, a point, no grouping. */
    static String number(OptionalDouble figure) {
        return figure.isEmpty()
                ? ""
                : BigDecimal.valueOf(figure.getAsDouble()).stripTrailingZeros().toPlainString();
    }
}
