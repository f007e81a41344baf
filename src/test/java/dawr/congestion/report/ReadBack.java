package dawr.congestion.report;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures of a report, read from whatever it is written on. */
final class ReadBack {
    private ReadBack() {}

    static List<Double> figures(ReportPage page) {
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

    static String printed(double shown) {
        return String.format(java.util.Locale.ROOT, "%,.1f", shown).replace(".0", "");
    }

    static List<String> pages(ReportPage page) throws JRException, IOException {
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
}
