package dawr.congestion.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * A report on paper and in a spreadsheet, by JasperReports. One template, {@code reports/report.jrxml}, serves every report; for languages that
 * are written from right to left it is turned over, element by element. Templates are compiled once and kept. It takes its time: not for an event
 * loop.
 */
final class Paper {
    private static final Map<String, JasperReport> COMPILED = new HashMap<>();

    private Paper() {}

    /** Compiles the templates, which takes seconds, so that nobody waits for it. */
    static void prepare() throws JRException {
        template("plain");
        template("mirrored");
    }

    static byte[] pdf(ReportPage page) throws JRException {
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled(page, true)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(page.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setTagged(true);
        configuration.setTagLanguage(page.language());
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    static byte[] xlsx(ReportPage page) throws JRException {
        JRXlsxExporter exporter = new JRXlsxExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled(page, false)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        SimpleXlsxReportConfiguration configuration = new SimpleXlsxReportConfiguration();
        configuration.setDetectCellType(true);
        configuration.setOnePagePerSheet(false);
        configuration.setRemoveEmptySpaceBetweenRows(true);
        configuration.setWhitePageBackground(false);
        configuration.setIgnorePageMargins(true);
        configuration.setIgnoreGraphics(true);
        if (page.rightToLeft()) {
            configuration.setSheetDirection(RunDirectionEnum.RTL);
        }
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static JasperPrint filled(ReportPage page, boolean onPaper) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ROOT);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, !onPaper);
        parameters.put("title", Strips.read(page, page.title()));
        parameters.put("subtitle", Strips.read(page, String.join(" · ", page.lines())));
        parameters.put("rightToLeft", page.rightToLeft());
        // A spreadsheet mirrors itself
        JasperReport template = template(onPaper && page.rightToLeft() ? "mirrored" : "plain");
        return JasperFillManager.fillReport(
                template, parameters, new JRMapCollectionDataSource(new ArrayList<>(Strips.of(page, onPaper))));
    }

    private static synchronized JasperReport template(String way) throws JRException {
        JasperReport known = COMPILED.get(way);
        if (known != null) {
            return known;
        }
        JasperReport compiled = JasperCompileManager.compileReport(design(way.equals("mirrored")));
        COMPILED.put(way, compiled);
        return compiled;
    }

    private static JasperDesign design(boolean mirrored) throws JRException {
        try (InputStream file = Paper.class.getResourceAsStream("/reports/report.jrxml")) {
            JasperDesign design = JRXmlLoader.load(Optional.ofNullable(file).orElseThrow());
            if (mirrored) {
                mirror(design);
            }
            return design;
        } catch (IOException e) {
            throw new UncheckedIOException("the report's template can't be read", e);
        }
    }

    /** Every element stands as far from the right margin as it stood from the left one; texts begin at the other side. */
    private static void mirror(JasperDesign design) {
        List<JRBand> bands = new ArrayList<>(List.of(design.getDetailSection().getBands()));
        for (JRGroup group : design.getGroups()) {
            bands.addAll(List.of(group.getGroupHeaderSection().getBands()));
        }
        Optional.ofNullable(design.getTitle()).ifPresent(bands::add);
        Optional.ofNullable(design.getPageFooter()).ifPresent(bands::add);
        for (JRBand band : bands) {
            for (var element : band.getElements()) {
                JRDesignElement moved = (JRDesignElement) element;
                moved.setX(design.getColumnWidth() - moved.getX() - moved.getWidth());
            }
        }
        for (JRStyle style : design.getStyles()) {
            JRDesignStyle turned = (JRDesignStyle) style;
            if (turned.getOwnHorizontalTextAlign() == HorizontalTextAlignEnum.LEFT) {
                turned.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
            } else if (turned.getOwnHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT) {
                turned.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
            }
        }
    }
}
