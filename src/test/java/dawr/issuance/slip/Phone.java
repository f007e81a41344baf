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

    private Phone() {}

    public static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] colours = picture.getRGB(0, 0, width, height, null, 0, width);
        return read(new RGBLuminanceSource(width, height, colours), HybridBinarizer::new)
                .orElse("no code found");
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
