package dawr.issuance.slip;

import dawr.issuance.slip.Text.Said;
import dawr.issuance.slip.Text.Side;
import dawr.issuance.slip.Text.Style;
import java.util.List;

/** Two texts at the two edges of one line, or below one another where a line is too short for both. */
record Pair(Piece right, Piece left) implements Piece {
    private static final int GAP = 24;

    /** One or two languages: the first begins at the right, the other stands at the left. */
    static Piece of(List<Said> said, Style first, Style second, int width) {
        return of(said, List.of(first, second), width, false);
    }

    /** One or two sentences of one language, which begin at its own side. */
    static Piece inOneLanguage(List<Said> said, Style style, int width) {
        return of(said, List.of(style, style), width, !said.getFirst().rightToLeft());
    }

    private static Piece of(List<Said> said, List<Style> styles, int width, boolean fromLeft) {
        Side start = fromLeft ? Side.LEFT : Side.RIGHT;
        Side end = fromLeft ? Side.RIGHT : Side.LEFT;
        Text one = Text.of(said.getFirst(), styles.getFirst(), start, width);
        if (said.size() == 1) {
            return one;
        }
        boolean fits = Text.width(said.get(0), styles.get(0)) + GAP + Text.width(said.get(1), styles.get(1)) <= width;
        return fits
                ? new Pair(one, Text.of(said.get(1), styles.get(1), end, width))
                : new Column().add(0, one).add(0, below(said.get(1), styles.get(1), start, fromLeft, width));
    }

    /** What has to go below stands where its own reader begins, unless both are of one language. */
    private static Piece below(Said said, Style style, Side start, boolean fromLeft, int width) {
        return Text.of(said, style, fromLeft ? start : said.start(), width);
    }

    @Override
    public int height() {
        return Math.max(right.height(), left.height());
    }

    @Override
    public void draw(Ink ink, int x, int y) {
        right.draw(ink, x, y + height() - right.height());
        left.draw(ink, x, y + height() - left.height());
    }
}
