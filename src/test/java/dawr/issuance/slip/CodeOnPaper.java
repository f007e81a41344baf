package dawr.issuance.slip;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * Where the code stands on a printed slip.
 *
 * @param place its modules, without the quiet zone, in dots
 * @param moduleDots dots to the side of one module
 */
record CodeOnPaper(Rectangle place, int moduleDots) {
    /** The code that says this, module by module. */
    static CodeOnPaper of(String text, BufferedImage paper) {
        QrCode code = QrCode.of(text);
        return IntStream.rangeClosed(3, 10)
                .boxed()
                .flatMap(dots -> IntStream.range(0, paper.getHeight() - code.size() * dots)
                        .mapToObj(top -> at(code, dots, paper.getWidth() - SlipLayout.MARGIN, top)))
                .filter(each -> each.stands(code, paper))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such code on the paper"));
    }

    private static CodeOnPaper at(QrCode code, int dots, int right, int top) {
        int side = code.size() * dots;
        return new CodeOnPaper(new Rectangle(right - side, top, side, side), dots);
    }

    Point2D middle() {
        return new Point2D.Double(place.getCenterX(), place.getCenterY());
    }

    /** The paper around the code that must be white. */
    boolean isQuiet(BufferedImage paper) {
        Rectangle quiet = new Rectangle(place);
        quiet.grow(QrCode.QUIET_MODULES * moduleDots, QrCode.QUIET_MODULES * moduleDots);
        Rectangle printed = quiet.intersection(new Rectangle(paper.getWidth(), paper.getHeight()));
        return IntStream.range(printed.y, (int) printed.getMaxY())
                .allMatch(y -> IntStream.range(printed.x, (int) printed.getMaxX())
                        .allMatch(x -> place.contains(x, y) || !Dots.black(paper, x, y)));
    }

    private boolean stands(QrCode code, BufferedImage paper) {
        return IntStream.range(0, code.size() * code.size()).allMatch(module -> {
            int column = module % code.size();
            int row = module / code.size();
            boolean dark = code.dark(code.size() - 1 - column, code.size() - 1 - row);
            int x = place.x + column * moduleDots;
            int y = place.y + row * moduleDots;
            return dark == Dots.black(paper, x, y) && dark == Dots.black(paper, x + moduleDots - 1, y + moduleDots - 1);
        });
    }
}
