package dawr.estimation.floor;

/**
 * How a desk stands when a drawing begins.
 *
 * @param number the service it is busy with, or which gaps its own are like
 * @param minutes how long it has been so, or in how long it is back
 */
record Standing(Kind kind, int number, double minutes) {
    enum Kind {
        BUSY,
        PAUSED,
        /** Paused, and it said until when. */
        BACK,
        FREE
    }

    static Standing of(Desk desk, long at) {
        if (desk.busy()) {
            return new Standing(Kind.BUSY, desk.serving, (at - desk.busySince) / 60.0);
        }
        if (desk.state == Desk.State.PAUSED) {
            return desk.resumesAt == Long.MAX_VALUE
                    ? new Standing(Kind.PAUSED, 0, 0)
                    : new Standing(Kind.BACK, 0, Math.max(0, (desk.resumesAt - at) / 60.0));
        }
        double wanted = desk.wantedSince == Long.MIN_VALUE ? 0 : (at - desk.wantedSince) / 60.0;
        return new Standing(Kind.FREE, desk.idleness(), wanted);
    }
}
