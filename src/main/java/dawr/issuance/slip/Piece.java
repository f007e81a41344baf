package dawr.issuance.slip;

/** A part of the slip that has been laid out within a width: it knows its height and draws itself. All measures are dots. */
interface Piece {
    int height();

    /** Draws with its upper left corner there. */
    void draw(Ink ink, int x, int y);
}
