package dawr.issuance.slip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;

/**
 * A slip in the language of receipt printers (ESC/POS): the dots themselves by {@code GS v 0}, then feed and cut. Printers neither join nor
 * reorder Arabic, so no letter is ever sent.
 */
public final class EscPos {
    /** Rows to a band: small printers hold no more at once. */
    static final int BAND_ROWS = 256;

    private static final byte[] RESET = {0x1b, '@'};
    private static final byte[] RASTER = {0x1d, 'v', '0', 0};
    /** Feeds to the knife and cuts, leaving a corner so that the paper doesn't fall. */
    private static final byte[] CUT = {0x1d, 'V', 66, 0};

    private EscPos() {}

    /** The bytes that print this picture; white is 1 in it and 0 on the line. */
    public static byte[] of(BufferedImage dots) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(RESET);
        for (int top = 0; top < dots.getHeight(); top += BAND_ROWS) {
            band(bytes, dots, top, Math.min(BAND_ROWS, dots.getHeight() - top));
        }
        bytes.writeBytes(CUT);
        return bytes.toByteArray();
    }

    private static void band(ByteArrayOutputStream bytes, BufferedImage dots, int top, int rows) {
        int across = (dots.getWidth() + 7) / 8;
        bytes.writeBytes(RASTER);
        twoBytes(bytes, across);
        twoBytes(bytes, rows);
        for (int y = top; y < top + rows; y++) {
            for (int column = 0; column < across; column++) {
                bytes.write(eightDots(dots, column * 8, y));
            }
        }
    }

    /** The leftmost dot is the highest bit; beyond the picture the paper stays white. */
    private static int eightDots(BufferedImage dots, int x, int y) {
        int eight = 0;
        for (int i = 0; i < 8; i++) {
            boolean black = x + i < dots.getWidth() && Dots.black(dots, x + i, y);
            eight = (eight << 1) | (black ? 1 : 0);
        }
        return eight;
    }

    private static void twoBytes(ByteArrayOutputStream bytes, int value) {
        bytes.write(value & 0xff);
        bytes.write(value >> 8);
    }
}
