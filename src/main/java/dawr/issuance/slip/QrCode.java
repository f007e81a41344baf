package dawr.issuance.slip;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The code a phone reads: dark and light modules, error correction M, without the quiet zone around it. */
public final class QrCode {
    /** Light modules that readers need on every side (ISO/IEC 18004). */
    public static final int QUIET_MODULES = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code that says this. */
    public static QrCode of(String text) {
        try {
            Map<EncodeHintType, ?> hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.ISO_8859_1.name());
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "too long for a code, or not ASCII: " + text.length() + " characters", e);
        }
    }

    /** Modules on a side. */
    public int size() {
        return modules.getWidth();
    }

    public boolean dark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /** The code with its quiet zone as a picture of any size. */
    public String svg() {
        int side = size() + 2 * QUIET_MODULES;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side + "H0z\"/>"
                + "<path fill=\"#000\" d=\"" + path() + "\"/></svg>";
    }

    /** One stroke for each run of dark modules in a row. */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); ) {
                int end = column;
                while (end < size() && dark(end, row)) {
                    end++;
                }
                if (end > column) {
                    path.append('M').append(column + QUIET_MODULES).append(' ').append(row + QUIET_MODULES);
                    path.append('h')
                            .append(end - column)
                            .append("v1h-")
                            .append(end - column)
                            .append('z');
                }
                column = Math.max(end, column + 1);
            }
        }
        return path.toString();
    }
}
