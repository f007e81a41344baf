package dawr.issuance.slip;

/**
 * Something of fixed width at the right, where Arabic begins, and the rest to its left.
 *
 * @param middle whether the lower of the two stands at the middle of the higher one instead of at its top
 */
record Beside(Piece right, int rightX, Piece left, boolean middle) implements Piece {
    @Override
    public int height() {
        return Math.max(right.height(), left.height());
    }

    @Override
    public void draw(Ink ink, int x, int y) {
        right.draw(ink, x + rightX, y + offset(right));
        left.draw(ink, x, y + offset(left));
    }

    private int offset(Piece piece) {
        return middle ? (height() - piece.height()) / 2 : 0;
    }
}
