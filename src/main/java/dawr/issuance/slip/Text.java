package dawr.issuance.slip;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** A paragraph: joined and ordered as its script asks, broken into lines that fit. */
final class Text implements Piece {
    private static final FontRenderContext ON_PAPER = new FontRenderContext(null, true, true);

    /** Room above the base line and for a whole line, in parts of the size: Arabic marks reach higher and lower than Latin letters. */
    private record Room(float rise, float line) {
        static final Room ARABIC = new Room(1.06f, 1.5f);
        static final Room LATIN = new Room(1.02f, 1.34f);

        static Room of(String text) {
            boolean latin = text.codePoints().noneMatch(letter -> letter > 0x590 && Character.isLetter(letter));
            return latin ? LATIN : ARABIC;
        }
    }

    /** Where lines stand within the width. */
    enum Side {
        LEFT,
        RIGHT,
        MIDDLE
    }

    private final List<Row> rows = new ArrayList<>();
    private final int width;
    private final Side side;
    private final float size;
    private final Room room;
    private final String language;
    private final String text;

    private record Row(TextLayout layout, String text) {}

    private Text(Marked marked, String language, Style style, Side side, int width) {
        this.language = language;
        this.text = marked.text();
        this.width = width;
        this.side = side;
        this.size = style.size();
        this.room = Room.of(marked.text());
        if (!marked.text().isEmpty()) {
            breakLines(marked, style);
        }
    }

    /**
     * How letters look.
     *
     * @param plain for most of a text
     * @param strong for what stands between {@code <b>} and {@code </b>}
     */
    record Style(Font plain, Font strong) {
        static Style regular(float size) {
            return new Style(Typeface.regular(size), Typeface.bold(size));
        }

        static Style semibold(float size) {
            return new Style(Typeface.semibold(size), Typeface.bold(size));
        }

        static Style bold(float size) {
            return new Style(Typeface.bold(size), Typeface.bold(size));
        }

        float size() {
            return plain.getSize2D();
        }
    }

    /** A text of a language (BCP 47), with the direction in which that language is read. */
    record Said(String text, String language, boolean rightToLeft) {
        /** The side on which its lines begin. */
        Side start() {
            return rightToLeft ? Side.RIGHT : Side.LEFT;
        }
    }

    static Text of(Said said, Style style, Side side, int width) {
        return new Text(Marked.of(said), said.language(), style, side, width);
    }

    /** How wide the text would be on one line. */
    static float width(Said said, Style style) {
        Marked marked = Marked.of(said);
        return marked.text().isEmpty() ? 0 : new TextLayout(marked.with(style).getIterator(), ON_PAPER).getAdvance();
    }

    @Override
    public int height() {
        return Math.round(rows.size() * size * room.line());
    }

    @Override
    public void draw(Ink ink, int x, int y) {
        float base = y + size * room.rise();
        List<Ink.Line> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(ink.write(row.layout(), row.text(), size, x + start(row.layout()), base));
            base += size * room.line();
        }
        if (!lines.isEmpty()) {
            ink.remember(Passage.words(language, text, lines));
        }
    }

    /** A space at the end of a line takes no room; where lines run from right to left it lies at the left of what is seen. */
    private float start(TextLayout layout) {
        float space = layout.getAdvance() - layout.getVisibleAdvance();
        float free = width - layout.getVisibleAdvance();
        float seen = switch (side) {
            case LEFT -> 0;
            case MIDDLE -> free / 2;
            case RIGHT -> free;
        };
        return layout.isLeftToRight() ? seen : seen - space;
    }

    private void breakLines(Marked marked, Style style) {
        AttributedString text = marked.with(style);
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), ON_PAPER);
        int from = 0;
        while (from < marked.text().length()) {
            TextLayout layout = measurer.nextLayout(width);
            rows.add(new Row(layout, marked.text().substring(from, measurer.getPosition())));
            from = measurer.getPosition();
        }
    }

    /** A text without its marks of emphasis, and where they were. */
    private record Marked(String text, boolean rightToLeft, List<int[]> strong) {
        static Marked of(Said said) {
            StringBuilder plain = new StringBuilder();
            List<int[]> strong = new ArrayList<>();
            String rest = said.text();
            for (int close = rest.indexOf("</b>"); close >= 0; close = rest.indexOf("</b>")) {
                int open = rest.lastIndexOf("<b>", close);
                if (open < 0) {
                    break;
                }
                plain.append(rest, 0, open);
                int from = plain.length();
                plain.append(rest, open + 3, close);
                strong.add(new int[] {from, plain.length()});
                rest = rest.substring(close + 4);
            }
            return new Marked(plain.append(rest).toString(), said.rightToLeft(), strong);
        }

        AttributedString with(Style style) {
            AttributedString attributed = new AttributedString(text);
            set(attributed, style.plain(), 0, text.length());
            attributed.addAttribute(
                    TextAttribute.RUN_DIRECTION,
                    rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
            for (int[] range : strong) {
                set(attributed, style.strong(), range[0], range[1]);
            }
            return attributed;
        }

        private void set(AttributedString attributed, Font family, int from, int to) {
            for (Typeface.Stretch stretch : Typeface.stretches(text.substring(from, to), family)) {
                attributed.addAttribute(TextAttribute.FONT, stretch.font(), from + stretch.from(), from + stretch.to());
            }
        }
    }
}
