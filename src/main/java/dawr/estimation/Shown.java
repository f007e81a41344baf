package dawr.estimation;

/**
 * The range somebody in line sees, as instants, so that it runs down by itself. It moves only when it has truly moved, and back only when it has moved
 * back twice as far: a promise that flickers is none. What is drawn is a little different every time; that is averaged out beneath.
 *
 * @param step which step of the visit waits
 * @param lowAt lower end, epoch milliseconds
 * @param highAt upper end, epoch milliseconds
 * @param calmLow the lower end as drawn lately, on the whole
 * @param calmHigh the upper end as drawn lately, on the whole
 * @param direction which way it moved last: -1 sooner, 1 later, 0 not yet
 */
record Shown(int step, long lowAt, long highAt, long calmLow, long calmHigh, int direction) {
    private static final long STILL_MILLIS = 90_000;
    private static final double STILL_SHARE = 0.15;

    /** How much of what is newly drawn is believed at once. */
    private static final double BELIEVED = 0.25;

    /** What is so far from what was drawn before is no noise. */
    private static final double NEWS_SHARE = 0.3;

    Shown(int step, long lowAt, long highAt) {
        this(step, lowAt, highAt, lowAt, highAt, 0);
    }

    /** The range to be seen after a newer one has been drawn. */
    Shown after(Shown newer, long now) {
        if (newer.step != step) {
            return newer;
        }
        double left = Math.max(STILL_MILLIS, calmHigh - now);
        boolean news = Math.abs(newer.highAt - calmHigh) > NEWS_SHARE * left;
        long low = news ? newer.lowAt : calmLow + Math.round(BELIEVED * (newer.lowAt - calmLow));
        long high = news ? newer.highAt : calmHigh + Math.round(BELIEVED * (newer.highAt - calmHigh));
        return moves(high, now)
                ? new Shown(step, low, high, low, high, Long.signum(high - highAt))
                : new Shown(step, lowAt, highAt, low, high, direction);
    }

    private boolean moves(long high, long now) {
        double still = Math.max(STILL_MILLIS, STILL_SHARE * Math.max(0, highAt - now));
        int way = Long.signum(high - highAt);
        double needed = direction != 0 && way != direction ? 2 * still : still;
        return highAt <= now || Math.abs(high - highAt) > needed;
    }
}
