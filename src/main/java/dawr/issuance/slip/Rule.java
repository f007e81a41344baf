package dawr.issuance.slip;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;

/** A line across the paper, whole or dashed. */
record Rule(int width, boolean dashed) implements Piece {
    private static final int THICK = 4;
    private static final int THIN = 2;

    @Override
    public int height() {
        return dashed ? THIN : THICK;
    }

    @Override
    public void draw(Ink ink, int x, int y) {
        float[] dashes = {8, 6};
        ink.pen()
                .setStroke(
                        dashed
                                ? new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, dashes, 0)
                                : new BasicStroke(THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        float middle = y + height() / 2f;
        ink.pen().draw(new Line2D.Float(x, middle, x + width, middle));
    }
}
