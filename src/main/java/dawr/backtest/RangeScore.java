package dawr.backtest;

import dawr.estimation.Estimate;

/** How well ranges were kept. Keeps counts only, by predicted wait, so that quarters can be told apart afterwards. */
final class RangeScore {
    private static final double FINE = 0.05;
    private static final int BINS = 6_000;
    private static final double TOO_SHORT_MINUTES = 10;
    /** A second more or less is no broken promise: logs round. */
    private static final double ROUNDING = 1e-6;

    private final int[] told = new int[BINS + 1];
    private final int[] inside = new int[BINS + 1];
    private long count;
    private long covered;
    private long kept;
    private long tooShort;
    private double width;

    void add(Estimate said, double came) {
        int bin = (int) Math.min(BINS, said.mid() / FINE);
        boolean notOver = came <= said.high() + ROUNDING;
        boolean in = notOver && came >= said.low() - ROUNDING;
        count++;
        told[bin]++;
        inside[bin] += in ? 1 : 0;
        covered += in ? 1 : 0;
        kept += notOver ? 1 : 0;
        tooShort += came - said.high() > TOO_SHORT_MINUTES ? 1 : 0;
        width += said.high() - said.low();
    }

    double coveragePercent() {
        return 100.0 * covered / count;
    }

    double keptPercent() {
        return 100.0 * kept / count;
    }

    double tooShortPercent() {
        return 100.0 * tooShort / count;
    }

    double width() {
        return width / count;
    }

    /** Coverage in each quarter of the predicted wait, the shortest first, percent. */
    double[] quarters() {
        double[] covers = new double[4];
        long before = 0;
        long[] in = new long[4];
        long[] all = new long[4];
        for (int bin = 0; bin <= BINS; bin++) {
            int quarter = (int) Math.min(3, 4 * (before + told[bin] / 2) / Math.max(1, count));
            in[quarter] += inside[bin];
            all[quarter] += told[bin];
            before += told[bin];
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            covers[quarter] = all[quarter] == 0 ? Double.NaN : 100.0 * in[quarter] / all[quarter];
        }
        return covers;
    }
}
