package dawr.issuance.slip;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
        int across = rows.isEmpty() ? 1 : rows.getFirst().length;
        BufferedImage paper = new BufferedImage(across * 8, Math.max(1, rows.size()), BufferedImage.TYPE_BYTE_BINARY);
        byte[] white = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
        Arrays.fill(white, (byte) 0xff);
        for (int i = 0; i < rows.size() * across; i++) {
            white[i] = (byte) ~rows.get(i / across)[i % across];
        }
        rows.clear();
        return paper;
    }
}
