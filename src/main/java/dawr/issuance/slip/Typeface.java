package dawr.issuance.slip;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The family of everything printed: one face for Arabic and Latin, in three weights. Sizes are in dots. */
final class Typeface {
    private Typeface() {}

    static final String REGULAR_FILE = "/fonts/IBMPlexSansArabic-Regular.ttf";

    private static final Font REGULAR = load(REGULAR_FILE);
    private static final Font SEMIBOLD = load("/fonts/IBMPlexSansArabic-SemiBold.ttf");
    private static final Font BOLD = load("/fonts/IBMPlexSansArabic-Bold.ttf");

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font semibold(float size) {
        return SEMIBOLD.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    /** Can every character of the text be printed? */
    static boolean covers(String text) {
        return REGULAR.canDisplayUpTo(text) < 0;
    }

    private static Font load(String file) {
        try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font can't be read: " + file, e);
        }
    }
}
