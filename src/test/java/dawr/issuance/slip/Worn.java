package dawr.issuance.slip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Kernel;
import java.util.Locale;
import java.util.Random;

/**
 * What became of a slip until a phone looks at it: its print is pale, a piece of its code is torn away, it lies turned on a desk, and the
 * picture is out of focus. Why within these bounds: {@code deploy/decisions/0015-what-a-worn-slip-is.md}.
 *
 * @param turned how far it lies turned, in radians
 * @param blur how wide a point of it becomes in the picture, in modules of the code
 * @param contrast how much lighter its paper is than its print, of all that a camera can tell apart
 * @param dark how light the print is, of the same
 * @param desk how light what it lies on is, of the same; nothing is whiter than paper in the same light
 * @param torn how much of the code is gone, of its area
 * @param tear which side of it that piece is missing from
 * @param along where on that side, from -1 at one square to 1 at the other
 */
record Worn(
        double turned, double blur, double contrast, double dark, double desk, double torn, Tear tear, double along) {
    static final double BLUR_MAX = 0.5;
    static final double CONTRAST_MIN = 0.4;
    static final double TORN_MAX = 0.07;

    /** A phone 25 cm above the paper whose 1,920 pixels see 32 cm. */
    private static final double PIXELS_PER_MILLIMETRE = 6;

    private static final double DOTS_PER_MILLIMETRE = 8;
    /** The middle 8 cm of that frame. */
    private static final int FRAME = 480;
    /** The lens draws so much finer than the camera sees. */
    private static final int FINER = 2;

    private static final double FINE_PER_DOT = FINER * PIXELS_PER_MILLIMETRE / DOTS_PER_MILLIMETRE;
    /** Paper at either side that a printer can't reach: 80 mm paper, 72 mm of print. */
    private static final int UNPRINTED_DOTS = 32;

    /** Modules to the side of a square that phones find the code by. */
    private static final int FINDER_MODULES = 7;

    /** Where a piece may be missing: between two squares at the edges of the paper, or the corner inside that has none. */
    enum Tear {
        RIGHT,
        BOTTOM,
        FOURTH_CORNER
    }

    /** Anything within the bounds. */
    static Worn by(Random chance) {
        double contrast = CONTRAST_MIN + (1 - CONTRAST_MIN) * chance.nextDouble();
        double dark = (1 - contrast) * chance.nextDouble();
        return new Worn(
                2 * Math.PI * chance.nextDouble(),
                BLUR_MAX * chance.nextDouble(),
                contrast,
                dark,
                (dark + contrast) * chance.nextDouble(),
                TORN_MAX * chance.nextDouble(),
                chance.nextBoolean() ? Tear.RIGHT : Tear.BOTTOM,
                2 * chance.nextDouble() - 1);
    }

    /** The same, but for a piece that no paper loses from its edge: the corner inside is gone. */
    Worn withoutItsFourthCorner() {
        return new Worn(turned, blur, contrast, dark, desk, torn, Tear.FOURTH_CORNER, 0);
    }

    /** What the phone sees, the code in its middle. */
    BufferedImage seen(BufferedImage paper, CodeOnPaper code) {
        BufferedImage fine = grey(FRAME * FINER, FRAME * FINER, desk);
        Graphics2D pen = fine.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(fine.getWidth() / 2.0, fine.getHeight() / 2.0);
        pen.rotate(turned);
        pen.scale(FINE_PER_DOT, FINE_PER_DOT);
        pen.translate(-code.middle().getX(), -code.middle().getY());
        pen.drawImage(printed(paper), -UNPRINTED_DOTS, 0, null);
        pen.setColor(shade(desk));
        pen.fill(missing(code));
        pen.dispose();
        return asTheCameraSees(outOfFocus(fine, blur * code.moduleDots() * FINE_PER_DOT));
    }

    /** The whole width of the roll, its print as pale as it is. */
    private BufferedImage printed(BufferedImage paper) {
        BufferedImage whole = grey(paper.getWidth() + 2 * UNPRINTED_DOTS, paper.getHeight(), dark + contrast);
        byte[] inkAndPaper = {
            (byte) shade(dark).getRed(), (byte) shade(dark + contrast).getRed()
        };
        IndexColorModel pale = new IndexColorModel(1, 2, inkAndPaper, inkAndPaper, inkAndPaper);
        Graphics2D pen = whole.createGraphics();
        pen.drawImage(new BufferedImage(pale, paper.getRaster(), false, null), UNPRINTED_DOTS, 0, null);
        pen.dispose();
        return whole;
    }

    /** As much of the code as is gone, in a triangle, and the paper's margin beside it. */
    private Shape missing(CodeOnPaper code) {
        double half = code.place().width / 2.0;
        double area = torn * 4 * half * half;
        AffineTransform there = AffineTransform.getTranslateInstance(
                code.middle().getX(), code.middle().getY());
        if (tear == Tear.FOURTH_CORNER) {
            double leg = Math.sqrt(2 * area);
            return there.createTransformedShape(polygon(-half, -half, leg - half, -half, -half, leg - half));
        }
        there.quadrantRotate(tear == Tear.RIGHT ? 0 : 1);
        double deep = Math.sqrt(area);
        double free = half - FINDER_MODULES * code.moduleDots() - deep;
        double y = along * Math.max(0, free);
        return there.createTransformedShape(
                polygon(half - deep, y, half, y - deep, 2 * half, y - deep, 2 * half, y + deep, half, y + deep));
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** Every point becomes an even disc so wide, as it does in a lens that is not in focus. */
    private static BufferedImage outOfFocus(BufferedImage fine, double diameter) {
        int reach = (int) Math.ceil(diameter / 2);
        int side = 2 * reach + 1;
        float[] disc = new float[side * side];
        float whole = 0;
        for (int i = 0; i < disc.length; i++) {
            double away = Math.hypot(i % side - reach, i / side - reach);
            disc[i] = (float) Math.clamp(diameter / 2 + 0.5 - away, 0, 1);
            whole += disc[i];
        }
        for (int i = 0; i < disc.length; i++) {
            disc[i] /= whole;
        }
        return new ConvolveOp(new Kernel(side, side, disc), ConvolveOp.EDGE_NO_OP, null).filter(fine, null);
    }

    /** Each pixel of the camera takes in the light of its whole square. */
    private static BufferedImage asTheCameraSees(BufferedImage fine) {
        BufferedImage frame = grey(FRAME, FRAME, 0);
        byte[] seen = light(frame);
        byte[] from = light(fine);
        for (int i = 0; i < seen.length; i++) {
            int first = i / FRAME * FINER * FINER * FRAME + i % FRAME * FINER;
            int sum = 0;
            for (int j = 0; j < FINER * FINER; j++) {
                sum += from[first + j / FINER * FINER * FRAME + j % FINER] & 0xff;
            }
            seen[i] = (byte) (sum / (FINER * FINER));
        }
        return frame;
    }

    private static byte[] light(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage grey(int width, int height, double light) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(shade(light));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static Color shade(double light) {
        float value = (float) Math.clamp(light, 0, 1);
        return new Color(value, value, value);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "turned %.0f°, blur %.2f, contrast %.2f from %.2f, desk %.2f, %.1f %% torn at %s %.1f",
                Math.toDegrees(turned),
                blur,
                contrast,
                dark,
                desk,
                100 * torn,
                tear,
                along);
    }
}
