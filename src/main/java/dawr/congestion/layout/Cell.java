package dawr.congestion.layout;

/** A square of a floor plan, counted from its corner. */
record Cell(int x, int y) {}
