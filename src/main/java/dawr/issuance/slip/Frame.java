package dawr.issuance.slip;

import java.awt.BasicStroke;
import java.awt.geom.RoundRectangle2D;

/** A box with round corners: an outline, or black with everything in it left white. */
record Frame(Piece inner, int width, int paddingX, int paddingY, boolean black) implements Piece {
    private static final int CORNER = 28;
    private static final float LINE = 3;

    @Override
    public int height() {
        return inner.height() + 2 * paddingY;
    }

    @Override
    public void draw(Ink ink, int x, int y) {
        if (black) {
            ink.pen().fill(new RoundRectangle2D.Float(x, y, width, height(), CORNER, CORNER));
            ink.inverted(() -> inner.draw(ink, x + paddingX, y + paddingY));
        } else {
            ink.pen().setStroke(new BasicStroke(LINE));
            ink.pen()
                    .draw(new RoundRectangle2D.Float(
                            x + LINE / 2, y + LINE / 2, width - LINE, height() - LINE, CORNER, CORNER));
            inner.draw(ink, x + paddingX, y + paddingY);
        }
    }
}
