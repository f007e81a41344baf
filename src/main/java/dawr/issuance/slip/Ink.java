package dawr.issuance.slip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** What draws: a pen on paper that remembers what it wrote where. */
final class Ink {
    private final Graphics2D pen;
    private final List<Passage> passages = new ArrayList<>();

    Ink(BufferedImage paper) {
        pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A line of text as it was written: {@code x} is its left end, {@code y} its base line. */
    record Line(String text, float x, float y, float width, float size) {}

    Graphics2D pen() {
        return pen;
    }

    /** In the order in which they are read. */
    List<Passage> passages() {
        return passages;
    }

    /** Whoever writes or draws something tells what it was. */
    void remember(Passage passage) {
        passages.add(passage);
    }

    Line write(TextLayout layout, String text, float size, float x, float y) {
        layout.draw(pen, x, y);
        return new Line(text, x, y, layout.getAdvance(), size);
    }

    /** Draws in the colour of the paper, on black. */
    void inverted(Runnable drawing) {
        pen.setColor(Color.WHITE);
        drawing.run();
        pen.setColor(Color.BLACK);
    }
}
