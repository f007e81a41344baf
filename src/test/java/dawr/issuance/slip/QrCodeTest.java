package dawr.issuance.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");

    @Test
    void aPhoneReadsTheCodeFromTheScreen() {
        assertEquals(Slips.URL, Phone.read(drawn(QrCode.of(Slips.URL).svg())));
    }

    @Test
    void lightModulesLieAroundTheCode() {
        QrCode code = QrCode.of("short");
        int side = code.size() + 8;
        assertTrue(code.svg().contains("viewBox=\"0 0 " + side + ' ' + side + '"'));
    }

    /** Draws what the SVG says, four dots to a module. */
    private static BufferedImage drawn(String svg) {
        int side = 4 * Integer.parseInt(svg.replaceFirst(".*viewBox=\"0 0 (\\d+) .*", "$1"));
        BufferedImage screen = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = screen.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        RUN.matcher(svg).results().forEach(run -> pen.fillRect(at(run, 1), at(run, 2), at(run, 3), 4));
        return screen;
    }

    private static int at(MatchResult run, int group) {
        return 4 * Integer.parseInt(run.group(group));
    }
}
