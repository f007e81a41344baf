package dawr.issuance.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SlipPdfTest {
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

    @Test
    void onePageWeighsLittle() {
        assertTrue(pdf.length < 40_000, pdf.length + " bytes");
    }
}
