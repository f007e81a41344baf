package dawr.issuance.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.browser.Clauses;
import dawr.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

public class SlipPdfTest {
    private final SlipPicture slip = new SlipPrinting(Words.load()).print(Slips.in("en"));
    private final byte[] pdf = SlipPdf.of(slip, "A-023", "en");

    @Test
    void thePageIsAsWideAsThePaperAndAsHighAsTheSlip() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            float width = document.getPage(0).getMediaBox().getWidth();
            float height = document.getPage(0).getMediaBox().getHeight();
            assertEquals(80, width / 72 * 25.4f, 0.01);
            assertEquals(slip.dots().getHeight() / 203f * 72, height, 0.01);
        }
    }

    @Test
    void aPhoneReadsTheCodeFromThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 203, ImageType.GRAY);
            assertEquals(Slips.URL, Phone.read(page));
        }
    }

    @Test
    void thePageCanBeSearchedInBothLanguages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("A-023"), text);
            assertTrue(text.contains("Employment contracts"), text);
            assertTrue(text.contains("عقود العمل"), text);
            assertTrue(text.contains("من 15 إلى 25 دقيقة"), text);
        }
    }

    /** EN 301 549, 10: whoever listens hears the slip in its order, the number as its heading, each passage in its language. */
    @Clauses("10")
    @Test
    void thePageIsReadAloudInItsOrderAndItsLanguages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked()
                    && catalog.getViewerPreferences().displayDocTitle());
            List<PDStructureElement> heard = heard(catalog);
            List<String> spoken = heard.stream().map(SlipPdfTest::spoken).toList();
            assertEquals("H1 A-023", spoken.get(spoken.indexOf("P en Your number") + 1));
            assertTrue(
                    spoken.indexOf("P ar من 15 إلى 25 دقيقة") < spoken.indexOf("P en 15 to 25 minutes"),
                    spoken::toString);
            assertTrue(spoken.contains("P ar عقود العمل"), spoken::toString);
            assertTrue(spoken.contains("Figure en Follow your turn on your phone"), spoken::toString);
        }
    }

    @Test
    void nothingStandsOnThePageThatIsNeitherReadAloudNorForTheEyeAlone() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            Set<Integer> told = new HashSet<>();
            boolean marked = false;
            Object before = "";
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case "BDC", "BMC" -> marked = true;
                        case "EMC" -> marked = false;
                        case "Tj", "TJ", "Do" -> assertTrue(marked, operator + " after " + before);
                        default -> {}
                    }
                }
                if (token instanceof COSDictionary properties) {
                    told.add(properties.getInt(COSName.MCID));
                }
                before = token;
            }
            Set<Object> heard = new HashSet<>();
            heard(document.getDocumentCatalog()).forEach(each -> heard.addAll(each.getKids()));
            assertEquals(told, heard);
        }
    }

    private static List<PDStructureElement> heard(PDDocumentCatalog catalog) {
        PDStructureElement whole =
                (PDStructureElement) catalog.getStructureTreeRoot().getKids().getFirst();
        assertEquals("Document", whole.getStructureType());
        return whole.getKids().stream().map(PDStructureElement.class::cast).toList();
    }

    private static String spoken(PDStructureElement element) {
        return Stream.of(
                        element.getStructureType(),
                        element.getLanguage(),
                        element.getActualText(),
                        element.getAlternateDescription())
                .filter(Objects::nonNull)
                .map(text -> text.replace('\u00a0', ' ').strip())
                .collect(Collectors.joining(" "));
    }

    @Test
    void onePageWeighsLittle() {
        assertTrue(pdf.length < 40_000, pdf.length + " bytes");
    }
}
