package dawr.issuance.slip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.words.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class EscPosTest {
    private final BufferedImage slip =
            new SlipPrinting(Words.load()).print(Slips.in("en")).dots();

    @Test
    void aPrinterPutsTheSameDotsOnThePaper() {
        BufferedImage paper = printed(EscPos.of(slip), slip.getHeight());
        assertArrayEquals(Dots.png(slip), Dots.png(paper));
        assertEquals(Slips.URL, Phone.read(paper));
    }

    @Test
    void aPictureThatIsNoWholeBytesWideIsWhiteBeyondItsEdge() {
        BufferedImage narrow = new BufferedImage(10, 1, BufferedImage.TYPE_BYTE_BINARY);
        byte[] bytes = EscPos.of(narrow);
        assertEquals((byte) 0xff, bytes[10]);
        assertEquals((byte) 0xc0, bytes[11]);
    }

    /** What a printer does with these bytes. */
    private static BufferedImage printed(byte[] bytes, int height) {
        BufferedImage paper = new BufferedImage(SlipPicture.WIDTH, height, BufferedImage.TYPE_BYTE_BINARY);
        ByteBuffer line = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("1b40", hex(line, 2));
        int top = 0;
        while (line.remaining() > 4) {
            assertEquals("1d763000", hex(line, 4));
            int across = line.getShort();
            int rows = line.getShort();
            for (int i = 0; i < across * rows; i++) {
                burn(paper, i % across * 8, top + i / across, line.get());
            }
            top += rows;
        }
        assertEquals("1d564200", hex(line, 4));
        assertEquals(height, top);
        return paper;
    }

    private static void burn(BufferedImage paper, int x, int y, byte eight) {
        for (int i = 0; i < 8; i++) {
            boolean black = (eight & (0x80 >> i)) != 0;
            paper.setRGB(x + i, y, black ? Color.BLACK.getRGB() : Color.WHITE.getRGB());
        }
    }

    private static String hex(ByteBuffer line, int count) {
        byte[] bytes = new byte[count];
        line.get(bytes);
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
