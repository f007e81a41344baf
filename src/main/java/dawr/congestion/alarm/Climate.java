package dawr.congestion.alarm;

import dawr.congestion.next.Opening;

/** How often the limit was passed within two hours of each time of day on the days before: what anybody could say without looking at the hall. */
public final class Climate {
    private static final int NEAR = 2;

    /** As many looks as these, with the share of all. */
    private static final double WEIGHT = 2;

    private final double[] looks = new double[Opening.QUARTERS];
    private final double[] passed = new double[Opening.QUARTERS];
    private double allLooks = 1;
    private double allPassed = 0.2;

    public void saw(int quarter, boolean itPassed) {
        looks[quarter]++;
        passed[quarter] += itPassed ? 1 : 0;
        allLooks++;
        allPassed += itPassed ? 1 : 0;
    }

    public double likely(int quarter) {
        double near = WEIGHT;
        double nearPassed = WEIGHT * allPassed / allLooks;
        for (int other = Math.max(0, quarter - NEAR);
                other <= Math.min(Opening.QUARTERS - 1, quarter + NEAR);
                other++) {
            near += looks[other];
            nearPassed += passed[other];
        }
        return nearPassed / near;
    }
}
