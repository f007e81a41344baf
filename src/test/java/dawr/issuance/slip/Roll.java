package dawr.issuance.slip;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The roll of a receipt printer: burns what it is told, dot by dot, until it is cut. */
public final class Roll {
    private final List<byte[]> rows = new ArrayList<>();

    /** How many rows have been burnt since the last cut. */
    public int rows() {
        return rows.size();
    }

    /** Burns one raster ({@code GS v 0}), whose first three bytes have been read. */
    public void burn(DataInputStream line) throws IOException {
        line.readUnsignedByte();
        int across = line.readUnsignedByte() | line.readUnsignedByte() << 8;
        int down = line.readUnsignedByte() | line.readUnsignedByte() << 8;
        for (int i = 0; i < down; i++) {
            rows.add(line.readNBytes(across));
        }
    }

    /** What has been burnt so far, cut off. */
    public BufferedImage cut() {
        int width = rows.isEmpty() ? 8 : rows.getFirst().length * 8;
        BufferedImage paper = new BufferedImage(width, Math.max(1, rows.size()), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < width; x++) {
                boolean black = (rows.get(y)[x / 8] & (0x80 >> (x % 8))) != 0;
                paper.setRGB(x, y, (black ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        rows.clear();
        return paper;
    }
}
