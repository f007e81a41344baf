package dawr.issuance.slip;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;

/** The ticket's number as large as the paper allows, always left to right, without the room that letters leave above and below digits. */
final class Numeral implements Piece {
    private static final FontRenderContext ON_PAPER = new FontRenderContext(null, true, true);
    /** Larger is no easier to read, only more paper. */
    private static final float SIZE_MAX = 190;

    private final String number;
    private final int width;
    private final float size;
    private final TextLayout layout;
    private final Rectangle2D bounds;

    Numeral(String number, int width) {
        this.number = number;
        this.width = width;
        Rectangle2D large = layout(number, SIZE_MAX).getBounds();
        this.size = (float) Math.min(SIZE_MAX, SIZE_MAX * width / large.getWidth());
        this.layout = layout(number, size);
        this.bounds = layout.getBounds();
    }

    @Override
    public int height() {
        return (int) Math.ceil(bounds.getHeight());
    }

    @Override
    public void draw(Ink ink, int x, int y) {
        float left = (float) (x + (width - bounds.getWidth()) / 2 - bounds.getX());
        ink.remember(Passage.number(number, ink.write(layout, number, size, left, (float) (y - bounds.getY()))));
    }

    private static TextLayout layout(String number, float size) {
        Font font = Typeface.bold(size);
        return new TextLayout(number, font, ON_PAPER);
    }
}
