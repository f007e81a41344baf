package dawr.issuance.slip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.words.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EscPosTest {
    private final BufferedImage slip =
            new SlipPrinting(Words.load()).print(Slips.in("en")).dots();

    @Test
    void aPrinterPutsTheSameDotsOnThePaper() throws IOException {
        BufferedImage paper = printed(EscPos.of(slip));
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
    static BufferedImage printed(byte[] bytes) throws IOException {
        DataInputStream line = new DataInputStream(new ByteArrayInputStream(bytes));
        assertEquals("1b40", hex(line, 2));
        Roll roll = new Roll();
        while (line.available() > 4) {
            assertEquals("1d7630", hex(line, 3));
            roll.burn(line);
        }
        assertEquals("1d564200", hex(line, 4));
        return roll.cut();
    }

    private static String hex(DataInputStream line, int count) throws IOException {
        return HexFormat.of().formatHex(line.readNBytes(count));
    }
}
