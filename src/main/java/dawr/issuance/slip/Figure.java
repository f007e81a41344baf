package dawr.issuance.slip;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What is drawn and not written. */
sealed interface Figure extends Piece {
    /**
     * An invented eight-pointed star in place of an emblem: no state's own. No ring lies around its heart: phones take rings for a corner of
     * the code.
     */
    record Star(int side) implements Figure {
        @Override
        public int height() {
            return side;
        }

        @Override
        public void draw(Ink ink, int x, int y) {
            Graphics2D pen = ink.pen();
            double half = side * 0.34;
            double middleX = x + side / 2.0;
            double middleY = y + side / 2.0;
            Rectangle2D square = new Rectangle2D.Double(middleX - half, middleY - half, 2 * half, 2 * half);
            pen.setStroke(new BasicStroke(side / 24f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            pen.draw(square);
            pen.draw(AffineTransform.getRotateInstance(Math.PI / 4, middleX, middleY)
                    .createTransformedShape(square));
            pen.fill(circle(middleX, middleY, side * 0.17));
        }

        private static Shape circle(double x, double y, double radius) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** A box to tick with a pen; it stands a little lower than its place, level with letters beside it. */
    record TickBox(int side, int lowered) implements Figure {
        @Override
        public int height() {
            return side + lowered;
        }

        @Override
        public void draw(Ink ink, int x, int y) {
            ink.pen().setStroke(new BasicStroke(3));
            ink.pen().draw(new RoundRectangle2D.Float(x + 1.5f, y + lowered + 1.5f, side - 3, side - 3, 9, 9));
        }
    }

    /**
     * The code for phones, in whole dots: every module is a square of {@code dots} by {@code dots}. It stands on its head, so that at the edges
     * of the paper, where pieces are torn away, two of the squares lie by which phones find it, and the one corner without lies inside.
     *
     * @param told to who can't see it
     */
    record Code(QrCode code, int dots, Text.Said told) implements Figure {
        @Override
        public int height() {
            return code.size() * dots;
        }

        @Override
        public void draw(Ink ink, int x, int y) {
            ink.remember(Passage.code(told.language(), told.text(), new Rectangle(x, y, height(), height())));
            for (int row = 0; row < code.size(); row++) {
                for (int column = 0; column < code.size(); column++) {
                    if (code.dark(code.size() - 1 - column, code.size() - 1 - row)) {
                        ink.pen().fillRect(x + column * dots, y + row * dots, dots, dots);
                    }
                }
            }
        }
    }
}
