package dawr.issuance.slip;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A slip in dots: black or white, {@link #WIDTH} wide, as high as what stands on it.
 *
 * @param dots one bit each
 * @param passages what is written where, for those who search or listen
 */
public record SlipPicture(BufferedImage dots, List<Passage> passages) {
    /** What an 80 mm receipt printer prints across. */
    public static final int WIDTH = 576;

    /** Dots to the inch of those printers (8 to the millimetre). */
    public static final int DOTS_PER_INCH = 203;

    List<Ink.Line> lines() {
        return passages.stream().flatMap(passage -> passage.lines().stream()).toList();
    }
}
