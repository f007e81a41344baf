package dawr.congestion.alarm;

/** How often what was said to be so likely did come, learned from looks that are over: what is said too boldly is said more softly next time. */
public final class Reliability {
    private static final int BINS = 10;

    /** As many looks as these believe what is said. */
    private static final double WEIGHT = 6;

    private final double[] looks = new double[BINS];
    private final double[] came = new double[BINS];

    public void saw(double said, boolean itCame) {
        looks[bin(said)]++;
        came[bin(said)] += itCame ? 1 : 0;
    }

    /** What a likelihood has been worth; never less than a smaller one has. */
    public double of(double said) {
        double worth = 0;
        for (int bin = 0; bin <= bin(said); bin++) {
            double meant = bin == bin(said) ? said : (bin + 0.5) / BINS;
            worth = Math.max(worth, (came[bin] + WEIGHT * meant) / (looks[bin] + WEIGHT));
        }
        return Math.min(1, worth);
    }

    private static int bin(double said) {
        return Math.min(BINS - 1, (int) (said * BINS));
    }
}
