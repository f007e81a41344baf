package dawr.congestion.next;

/** How far arrivals have been from what was expected, beyond what Poisson allows: of a whole branch in a quarter, and of a single service. */
final class Doubt {
    /** Until it has been seen: the rate of a quarter is off by about a quarter. */
    private static final double USUAL = 0.06;

    /** On a first day: by about a half. */
    private static final double FIRST_DAY = 0.25;

    private static final double WEIGHT = 40;
    private static final double FADES = 0.97;
    private static final double LEAST = 0.005;
    private static final double MOST = 1.5;

    private final double[] beyond;
    private final double[] squares = {WEIGHT, WEIGHT};

    Doubt() {
        this(USUAL);
    }

    private Doubt(double extra) {
        beyond = new double[] {extra * WEIGHT, extra * WEIGHT};
    }

    /** Of a day before which nothing is known. */
    static Doubt ofFirstDay() {
        return new Doubt(FIRST_DAY);
    }

    /** A day is over. */
    void fade() {
        for (int kind = 0; kind < beyond.length; kind++) {
            beyond[kind] *= FADES;
            squares[kind] *= FADES;
        }
    }

    void seen(boolean wholeBranch, double expected, int came) {
        int kind = wholeBranch ? 0 : 1;
        double miss = came - expected;
        beyond[kind] += miss * miss - expected;
        squares[kind] += expected * expected;
    }

    Spread branch(double expected) {
        return spread(0, expected);
    }

    Spread service(double expected) {
        return spread(1, expected);
    }

    private Spread spread(int kind, double expected) {
        return new Spread(expected, Math.max(LEAST, Math.min(MOST, beyond[kind] / squares[kind])));
    }
}
