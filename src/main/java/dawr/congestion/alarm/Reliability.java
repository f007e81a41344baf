package dawr.congestion.alarm;

import java.util.ArrayList;
import java.util.List;

/**
 * How often what was said to be so likely did come, learned from looks that are over: what was said and what is usual at that hour are weighed against each
 * other, in logarithms of their odds, each by as much as it has been worth. Where courses are drawn too surely the clock soon counts for more. Never falling:
 * what is said to be likelier stays likelier.
 */
public final class Reliability {
    /** Before anything is known: what is drawn is all but believed. */
    private static final double SAID = 1.2;

    private static final double USUAL = 0.3;

    /** How stiffly it keeps to that: a look at the steepest place weighs a quarter of its odds, squared. */
    private static final double STIFF = 40;

    private static final double SAID_LEAST = 0.05;
    private static final double SURELY = 0.995;
    private static final int STEPS = 40;

    /** Where the curve is flat a step would lead too far. */
    private static final double STRIDE_MAX = 0.5;

    private final List<Told> told = new ArrayList<>();

    private record Told(double said, double usual, double came) {}

    /**
     * A look is over.
     *
     * @param usual how likely it was by the clock alone, as it was known then
     */
    public void saw(double said, double usual, boolean itCame) {
        told.add(new Told(odds(said), odds(usual), itCame ? 1 : 0));
    }

    /** What a likelihood has been worth, at an hour at which it is usually so likely. */
    public double of(double said, double usual) {
        double bySaid = SAID;
        double byUsual = USUAL;
        for (int step = 0; step < STEPS; step++) {
            double[] to = nearer(bySaid, byUsual);
            bySaid = to[0];
            byUsual = to[1];
        }
        return curve(bySaid * odds(said) + byUsual * odds(usual));
    }

    /** One step of Newton's towards the weights that fit best. */
    private double[] nearer(double bySaid, double byUsual) {
        double up = STIFF * (bySaid - SAID);
        double turn = STIFF * (byUsual - USUAL);
        double saids = STIFF;
        double both = 0;
        double usuals = STIFF;
        for (Told one : told) {
            double likely = curve(bySaid * one.said() + byUsual * one.usual());
            double weight = likely * (1 - likely);
            up += (likely - one.came()) * one.said();
            turn += (likely - one.came()) * one.usual();
            saids += weight * one.said() * one.said();
            both += weight * one.said() * one.usual();
            usuals += weight * one.usual() * one.usual();
        }
        double whole = saids * usuals - both * both;
        double said = bySaid - stride((usuals * up - both * turn) / whole);
        // Likelier stays likelier: at the least weight only the other still moves
        return said < SAID_LEAST
                ? new double[] {SAID_LEAST, byUsual - stride(turn / usuals)}
                : new double[] {said, byUsual - stride((saids * turn - both * up) / whole)};
    }

    private static double stride(double wished) {
        return Math.clamp(wished, -STRIDE_MAX, STRIDE_MAX);
    }

    private static double curve(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The logarithm of the odds; nothing is certain. */
    private static double odds(double said) {
        double kept = Math.min(SURELY, Math.max(1 - SURELY, said));
        return Math.log(kept / (1 - kept));
    }
}
