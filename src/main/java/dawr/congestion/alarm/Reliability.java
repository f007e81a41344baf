package dawr.congestion.alarm;

import java.util.ArrayList;
import java.util.List;

/**
 * How often what was said to be so likely did come, learned from looks that are over: a logistic curve through what was said (Platt's), which stays near
 * what is said until many looks speak against it. Never falling: what is said to be likelier stays likelier.
 */
public final class Reliability {
    /** Before anything is known: courses are drawn a little too boldly, on made-up days that judge nobody. */
    private static final double LEVEL = -0.3;

    private static final double SLOPE = 1;

    /** How stiffly it keeps to that: a look at the steepest place weighs a quarter. */
    private static final double LEVEL_STIFF = 30;

    private static final double SLOPE_STIFF = 65;

    private static final double SLOPE_LEAST = 0.05;
    private static final double SURELY = 0.995;
    private static final int STEPS = 40;

    /** Where the curve is flat a step would lead too far. */
    private static final double STRIDE_MAX = 0.5;

    private final List<Told> told = new ArrayList<>();

    private record Told(double odds, double came) {}

    public void saw(double said, boolean itCame) {
        told.add(new Told(odds(said), itCame ? 1 : 0));
    }

    /** What a likelihood has been worth. */
    public double of(double said) {
        double level = LEVEL;
        double slope = SLOPE;
        for (int step = 0; step < STEPS; step++) {
            double[] to = nearer(level, slope);
            level = to[0];
            slope = to[1];
        }
        return curve(level + slope * odds(said));
    }

    /** One step of Newton's towards the curve that fits best. */
    private double[] nearer(double level, double slope) {
        double up = LEVEL_STIFF * (level - LEVEL);
        double turn = SLOPE_STIFF * (slope - SLOPE);
        double levels = LEVEL_STIFF;
        double both = 0;
        double slopes = SLOPE_STIFF;
        for (Told one : told) {
            double likely = curve(level + slope * one.odds());
            double weight = likely * (1 - likely);
            up += likely - one.came();
            turn += (likely - one.came()) * one.odds();
            levels += weight;
            both += weight * one.odds();
            slopes += weight * one.odds() * one.odds();
        }
        double whole = levels * slopes - both * both;
        double turned = slope - stride((levels * turn - both * up) / whole);
        // Likelier stays likelier: at the least slope only the level still moves
        return turned < SLOPE_LEAST
                ? new double[] {level - stride(up / levels), SLOPE_LEAST}
                : new double[] {level - stride((slopes * up - both * turn) / whole), turned};
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
