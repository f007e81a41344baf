package dawr.issuance.slip;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * The slip as a page for printers without a driver of ours: 80 mm wide, as high as the slip, its dots at their own size. The words lie invisibly
 * over the dots, so that the page can be searched, and are tagged, so that it is read aloud in its order, each passage in its language.
 */
public final class SlipPdf {
    private static final float POINTS_PER_INCH = 72;
    private static final float POINTS_PER_DOT = POINTS_PER_INCH / SlipPicture.DOTS_PER_INCH;
    private static final float PAPER_WIDTH_POINTS = 80 / 25.4f * POINTS_PER_INCH;

    private SlipPdf() {}

    /** The page as a file; {@code title} is what a reader shows above it. */
    public static byte[] of(SlipPicture slip, String title, String language) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language);
            draw(document, slip);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static void draw(PDDocument document, SlipPicture slip) throws IOException {
        float width = SlipPicture.WIDTH * POINTS_PER_DOT;
        float height = slip.dots().getHeight() * POINTS_PER_DOT;
        float left = (PAPER_WIDTH_POINTS - width) / 2;
        PDPage page = new PDPage(new PDRectangle(PAPER_WIDTH_POINTS, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            SlipTags tags = new SlipTags(page, content);
            PDImageXObject dots = CCITTFactory.createFromImage(document, slip.dots());
            tags.forTheEyeAlone(() -> content.drawImage(dots, left, 0, width, height));
            Map<String, PDFont> fonts = new HashMap<>();
            for (Passage passage : slip.passages()) {
                tags.tagged(passage, () -> {
                    for (Ink.Line line : passage.lines()) {
                        List<Words> words = stretches(document, fonts, asSeen(letters(line.text())));
                        writeUnseen(content, words, line, left, height);
                    }
                    if (!passage.place().isEmpty()) {
                        drawAgain(document, content, slip.dots(), passage.place(), left);
                    }
                });
            }
            tags.close(document);
        }
    }

    /** A picture within the slip, over the same dots, so that it can be pointed at. */
    private static void drawAgain(
            PDDocument document, PDPageContentStream content, BufferedImage slip, Rectangle place, float left)
            throws IOException {
        BufferedImage part = slip.getSubimage(place.x, place.y, place.width, place.height);
        float below = slip.getHeight() - place.y - place.height;
        content.drawImage(
                CCITTFactory.createFromImage(document, part),
                left + place.x * POINTS_PER_DOT,
                below * POINTS_PER_DOT,
                place.width * POINTS_PER_DOT,
                place.height * POINTS_PER_DOT);
    }

    /** Words of one font. */
    private record Words(PDFont font, String text) {
        float natural(float size) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }
    }

    private static List<Words> stretches(PDDocument document, Map<String, PDFont> fonts, String text)
            throws IOException {
        List<Words> words = new ArrayList<>();
        for (Typeface.Stretch stretch : Typeface.stretches(text, Typeface.regular(1))) {
            PDFont font = fonts.get(stretch.file());
            if (font == null) {
                font = font(document, stretch.file());
                fonts.put(stretch.file(), font);
            }
            words.add(new Words(font, text.substring(stretch.from(), stretch.to())));
        }
        return words;
    }

    private static void writeUnseen(
            PDPageContentStream content, List<Words> stretches, Ink.Line line, float left, float height)
            throws IOException {
        float natural = 0;
        for (Words words : stretches) {
            natural += words.natural(line.size());
        }
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setHorizontalScaling(100 * line.width() / natural);
        content.setTextMatrix(
                Matrix.getTranslateInstance(left + line.x() * POINTS_PER_DOT, height - line.y() * POINTS_PER_DOT));
        for (Words words : stretches) {
            content.setFont(words.font(), line.size() * POINTS_PER_DOT);
            content.showText(words.text());
        }
        content.endText();
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SlipPdf.class.getResourceAsStream(name))) {
            return PDType0Font.load(document, file, true);
        }
    }

    /** Without what only steers the order of letters: fonts have no picture of it. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The letters from left to right as they stand on paper: readers of PDF expect them so and turn them back. */
    private static String asSeen(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] pieces = new String[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            pieces[run] = levels[run] % 2 == 0
                    ? piece
                    : new StringBuilder(piece).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", pieces);
    }
}
