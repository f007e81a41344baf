package dawr.issuance.slip;

import java.util.ArrayList;
import java.util.List;

/** Pieces below one another, each with its own distance to the one above. */
final class Column implements Piece {
    private record Item(int gap, Piece piece) {}

    private final List<Item> items = new ArrayList<>();

    /** Puts a piece below the others, so many dots away from them. */
    Column add(int gap, Piece piece) {
        items.add(new Item(gap, piece));
        return this;
    }

    @Override
    public int height() {
        return items.stream()
                .mapToInt(item -> item.gap() + item.piece().height())
                .sum();
    }

    @Override
    public void draw(Ink ink, int x, int y) {
        int at = y;
        for (Item item : items) {
            at += item.gap();
            item.piece().draw(ink, x, at);
            at += item.piece().height();
        }
    }
}
