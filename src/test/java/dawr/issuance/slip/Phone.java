package dawr.issuance.slip;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A phone held over paper: finds the code anywhere in a picture and reads it. */
public final class Phone {
    private static final Map<DecodeHintType, ?> PATIENTLY =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    /** A hand never holds a phone quite straight, and does not hold it still. */
    private static final double TILT_DEGREES = 3;

    private Phone() {}

    /** Two looks: of fifty flawless codes that lie quite straight, ZXing overlooks one, and finds it when the hand has moved a little. */
    public static String read(BufferedImage picture) {
        return look(picture).or(() -> look(tilted(picture))).orElse("no code found");
    }

    private static Optional<String> look(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] colours = picture.getRGB(0, 0, width, height, null, 0, width);
        return read(new RGBLuminanceSource(width, height, colours), HybridBinarizer::new);
    }

    private static BufferedImage tilted(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage tilted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D hand = tilted.createGraphics();
        hand.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        hand.setColor(Color.WHITE);
        hand.fillRect(0, 0, width, height);
        hand.rotate(Math.toRadians(TILT_DEGREES), width / 2.0, height / 2.0);
        hand.drawImage(picture, 0, 0, null);
        hand.dispose();
        return tilted;
    }

    /** What reading programs do with a frame of grey: they ask what is dark near by, and if that finds nothing, what is dark at all. */
    static Optional<String> readFrame(BufferedImage frame) {
        int width = frame.getWidth();
        int height = frame.getHeight();
        byte[] light = ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
        LuminanceSource seen = new PlanarYUVLuminanceSource(light, width, height, 0, 0, width, height, false);
        return read(seen, HybridBinarizer::new).or(() -> read(seen, GlobalHistogramBinarizer::new));
    }

    private static Optional<String> read(LuminanceSource seen, Function<LuminanceSource, Binarizer> darkness) {
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(new BinaryBitmap(darkness.apply(seen)), PATIENTLY)
                    .getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
