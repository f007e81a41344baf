package dawr.issuance.slip;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Black and white: what a thermal head can do. */
public final class Dots {
    /** Darker than this is burnt. A little above the middle, so that thin strokes of small letters stay whole. */
    private static final int BLACK_BELOW = 140;

    private Dots() {}

    /** The picture with every dot either black or white. */
    static BufferedImage of(BufferedImage grey) {
        int width = grey.getWidth();
        BufferedImage dots = new BufferedImage(width, grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        byte[] from = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        byte[] to = ((DataBufferByte) dots.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < from.length; i++) {
            if ((from[i] & 0xff) >= BLACK_BELOW) {
                int x = i % width;
                to[i / width * ((width + 7) / 8) + x / 8] |= (byte) (0x80 >> (x % 8));
            }
        }
        return dots;
    }

    /** Is the dot black? */
    static boolean black(BufferedImage dots, int x, int y) {
        return (dots.getRGB(x, y) & 0xff) == 0;
    }

    /** As a PNG of one bit a dot. */
    public static byte[] png(BufferedImage dots) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(dots, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
