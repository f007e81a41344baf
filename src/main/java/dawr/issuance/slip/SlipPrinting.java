package dawr.issuance.slip;

import dawr.words.Words;
import java.awt.image.BufferedImage;
import java.util.List;

/** Lays a slip out and draws it. The same slip always makes the same dots. Takes milliseconds, so it is work for a worker thread. */
public final class SlipPrinting {
    private final Words words;

    public SlipPrinting(Words words) {
        this.words = words;
    }

    public SlipPicture print(Slip slip) {
        Piece whole = new SlipLayout(slip, words).whole();
        BufferedImage grey = new BufferedImage(SlipPicture.WIDTH, whole.height(), BufferedImage.TYPE_BYTE_GRAY);
        Ink ink = new Ink(grey);
        whole.draw(ink, SlipLayout.MARGIN, 0);
        ink.pen().dispose();
        return new SlipPicture(Dots.of(grey), List.copyOf(ink.passages()));
    }
}
