package dawr.issuance.slip;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The letters of everything printed: one family for Arabic and Latin in three weights, and one more for each script of a visitor's language that
 * it lacks. Sizes are in dots.
 */
final class Typeface {
    private Typeface() {}

    static final String REGULAR_FILE = "/fonts/IBMPlexSansArabic-Regular.ttf";

    /** Up to here a letter or figure is Latin and stands in the family of the office, in the midst of any script. */
    private static final int ASCII_MAX = 0x7F;

    private static final Font REGULAR = load(REGULAR_FILE);
    private static final Font SEMIBOLD = load("/fonts/IBMPlexSansArabic-SemiBold.ttf");
    private static final Font BOLD = load("/fonts/IBMPlexSansArabic-Bold.ttf");

    private static final List<Script> SCRIPTS = Stream.of("Devanagari", "Bengali", "Malayalam", "Tamil", "Sinhala")
            .map(Script::of)
            .toList();

    /** A script of its own: what is plain, and what stands out. */
    private record Script(String file, Font plain, Font strong) {
        static Script of(String name) {
            String file = "/fonts/NotoSans" + name + "-Regular.ttf";
            return new Script(file, load(file), load("/fonts/NotoSans" + name + "-Bold.ttf"));
        }

        Font like(Font family) {
            return (family.getName().equals(REGULAR.getName()) ? plain : strong).deriveFont(family.getSize2D());
        }
    }

    /**
     * A stretch of a text that one font prints.
     *
     * @param file where that font lies
     */
    record Stretch(int from, int to, Font font, String file) {}

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
        return text.codePoints().allMatch(letter -> REGULAR.canDisplay(letter) || script(letter) != null);
    }

    /** The text in stretches of one font each, of this family wherever it has the letters. */
    static List<Stretch> stretches(String text, Font family) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            Script script = family.canDisplay(text.codePointAt(from)) ? null : script(text.codePointAt(from));
            int to = script == null ? endOfFamily(text, from, family) : endOfScript(text, from, script);
            stretches.add(
                    script == null
                            ? new Stretch(from, to, family, REGULAR_FILE)
                            : new Stretch(from, to, script.like(family), script.file()));
            from = to;
        }
        return stretches;
    }

    private static int endOfFamily(String text, int from, Font family) {
        int to = from;
        while (to < text.length()
                && (family.canDisplay(text.codePointAt(to)) || script(text.codePointAt(to)) == null)) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** What joins and marks letters belongs to them, whichever other font has it too. */
    private static int endOfScript(String text, int from, Script script) {
        int to = from;
        while (to < text.length()
                && text.codePointAt(to) > ASCII_MAX
                && script.plain().canDisplay(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static @Nullable Script script(int letter) {
        for (Script script : SCRIPTS) {
            if (script.plain().canDisplay(letter)) {
                return script;
            }
        }
        return null;
    }

    private static Font load(String file) {
        try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font can't be read: " + file, e);
        }
    }
}
